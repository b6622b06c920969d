// Keeps connections busy: each sends its next request as soon as the answer to the last one is whole.
//
//   steady PORT REQUESTS SECONDS FIRST     REQUESTS: a file of "LENGTH\n" and so many bytes, again and again
//
// Two requests belong to each connection and are sent in turn. "#######" in one stands for the number of the request, of
// seven digits from FIRST on, so that no two are alike and none has to be made while time is taken.
//
// Prints one line: REQUESTS A SECOND, 99th PERCENTILE in ms, FAILURES (answers other than 2xx, and connections that ended).
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <time.h>
#include <unistd.h>

#define TENTHS 100000

struct request {
    char *bytes, *number;
    size_t length;
};

struct line {
    int fd;
    struct request requests[2];
    long next;
    double sent;
    char answer[65536];
    size_t filled;
};

static struct line *lines;
static int count;
static long answered, failed, spent[TENTHS + 1];

static double now_ms(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

static void fail(const char *what) {
    perror(what);
    exit(1);
}

static void read_requests(const char *path, long first) {
    FILE *file = fopen(path, "r");
    if (!file) fail(path);
    size_t length;
    for (int read = 0; fscanf(file, "%zu", &length) == 1 && fgetc(file) == '\n'; read++) {
        if (read % 2 == 0) {
            lines = realloc(lines, (count + 1) * sizeof *lines);
            memset(&lines[count], 0, sizeof *lines);
            lines[count++].next = first;
        }
        struct request *request = &lines[count - 1].requests[read % 2];
        *request = (struct request){.bytes = malloc(length), .length = length};
        if (fread(request->bytes, 1, length, file) != length) fail("short file");
        request->number = memmem(request->bytes, length, "#######", 7);
    }
    fclose(file);
}

static void dial(struct line *line, int port) {
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons(port)};
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    line->fd = socket(AF_INET, SOCK_STREAM, 0);
    if (line->fd < 0 || connect(line->fd, (struct sockaddr *)&to, sizeof to) < 0) fail("connect");
    int one = 1;
    setsockopt(line->fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
}

static void ask(struct line *line) {
    struct request *request = &line->requests[line->next % 2];
    if (request->number) {
        long number = line->next;
        for (int place = 6; place >= 0; place--, number /= 10) request->number[place] = '0' + number % 10;
    }
    line->next++;
    line->filled = 0;
    line->sent = now_ms();
    if (write(line->fd, request->bytes, request->length) != (ssize_t)request->length) fail("write");
}

// True once the head and as much as it promises are there.
static int is_whole(const struct line *line) {
    const char *end = memmem(line->answer, line->filled, "\r\n\r\n", 4);
    if (!end) return 0;
    const char *head = strcasestr(line->answer, "\r\ncontent-length:");
    size_t length = head && head < end ? strtoul(head + 17, NULL, 10) : 0;
    return line->filled >= (size_t)(end + 4 - line->answer) + length;
}

static void take(struct line *line) {
    ssize_t length = read(line->fd, line->answer + line->filled, sizeof line->answer - 1 - line->filled);
    if (length <= 0) {
        failed++;
        close(line->fd);
        return;
    }
    line->filled += length;
    line->answer[line->filled] = 0;
    if (!is_whole(line)) return;
    long tenths = (now_ms() - line->sent) * 10;
    spent[tenths < TENTHS ? tenths : TENTHS]++;
    answered++;
    if (line->filled < 12 || line->answer[9] != '2') failed++;
    ask(line);
}

int main(int argc, char **argv) {
    if (argc < 5) return 2;
    read_requests(argv[2], atol(argv[4]));
    int poll_fd = epoll_create1(0);
    for (int i = 0; i < count; i++) {
        dial(&lines[i], atoi(argv[1]));
        struct epoll_event event = {.events = EPOLLIN, .data.ptr = &lines[i]};
        epoll_ctl(poll_fd, EPOLL_CTL_ADD, lines[i].fd, &event);
    }
    double began = now_ms(), end = began + atof(argv[3]) * 1e3;
    for (int i = 0; i < count; i++) ask(&lines[i]);
    while (now_ms() < end) {
        struct epoll_event events[256];
        int found = epoll_wait(poll_fd, events, 256, 100);
        for (int i = 0; i < found; i++) take(events[i].data.ptr);
    }
    double took = now_ms() - began;
    long seen = 0, tenths = 0;
    while (tenths < TENTHS && seen + spent[tenths] < answered * 0.99) seen += spent[tenths++];
    printf("%.0f %.1f %ld\n", answered / took * 1e3, tenths / 10.0, failed);
    return 0;
}
