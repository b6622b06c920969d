// Sends requests that were made beforehand, each on a connection of its own, spread evenly over a window of time, and
// tells how long their answers took.
//
//   burst PORT REQUESTS WINDOW_MS     REQUESTS: a file of "LENGTH\n" and so many bytes, again and again
//
// Prints one line: COUNT 2xx 3xx 4xx 5xx NONE P50 P99 MAX, times in ms from the sending to the first bytes of the answer.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

struct sender {
    int fd;
    char *bytes;
    size_t length;
    double due, sent, answered;
    int status;
};

static struct sender *senders;
static int count;

static double now_ms(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

static void fail(const char *what) {
    perror(what);
    exit(1);
}

static void read_requests(const char *path) {
    FILE *file = fopen(path, "r");
    if (!file) fail(path);
    size_t length;
    while (fscanf(file, "%zu", &length) == 1 && fgetc(file) == '\n') {
        senders = realloc(senders, (count + 1) * sizeof *senders);
        senders[count] = (struct sender){.bytes = malloc(length), .length = length};
        if (fread(senders[count].bytes, 1, length, file) != length) fail("short file");
        count++;
    }
    fclose(file);
}

static void dial(struct sender *s, int port) {
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons(port)};
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    s->fd = socket(AF_INET, SOCK_STREAM, 0);
    if (s->fd < 0 || connect(s->fd, (struct sockaddr *)&to, sizeof to) < 0) fail("connect");
}

static int by_time(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static void report(void) {
    int classes[6] = {0}, answered = 0;
    double *times = malloc((count + 1) * sizeof *times);
    for (int i = 0; i < count; i++) {
        int class = senders[i].status / 100;
        classes[class >= 2 && class <= 5 ? class : 0]++;
        if (senders[i].status) times[answered++] = senders[i].answered - senders[i].sent;
    }
    qsort(times, answered, sizeof *times, by_time);
    double p50 = answered ? times[answered / 2] : 0, p99 = answered ? times[answered * 99 / 100] : 0;
    printf("%d %d %d %d %d %d %.2f %.2f %.2f\n", count, classes[2], classes[3], classes[4], classes[5], classes[0], p50,
           p99, answered ? times[answered - 1] : 0);
}

int main(int argc, char **argv) {
    if (argc < 4) return 2;
    struct rlimit limit;
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    read_requests(argv[2]);
    double window = atof(argv[3]);
    int poll_fd = epoll_create1(0);
    for (int i = 0; i < count; i++) {
        dial(&senders[i], atoi(argv[1]));
        struct epoll_event event = {.events = EPOLLIN, .data.ptr = &senders[i]};
        epoll_ctl(poll_fd, EPOLL_CTL_ADD, senders[i].fd, &event);
    }
    double began = now_ms();
    for (int i = 0; i < count; i++) senders[i].due = began + window * i / count;
    for (int next = 0, answered = 0; answered < count && now_ms() < began + window + 30000;) {
        for (; next < count && senders[next].due <= now_ms(); next++) {
            senders[next].sent = now_ms();
            if (write(senders[next].fd, senders[next].bytes, senders[next].length) < 0) perror("write");
        }
        struct epoll_event events[256];
        double wait = next < count ? senders[next].due - now_ms() : 200;
        int found = epoll_wait(poll_fd, events, 256, wait < 0 ? 0 : (int)wait);
        for (int i = 0; i < found; i++) {
            struct sender *s = events[i].data.ptr;
            char head[4096] = {0};
            ssize_t length = read(s->fd, head, sizeof head - 1);
            s->answered = now_ms();
            if (length > 12) s->status = atoi(head + 9);
            epoll_ctl(poll_fd, EPOLL_CTL_DEL, s->fd, NULL);
            answered++;
        }
    }
    report();
    return 0;
}
