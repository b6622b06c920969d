// Pupils' telephones that listen to one room: opens the event streams and tells when the last one has a question.
//
//   fanout PORT PATH COOKIES     COOKIES: a file with the Cookie header of one telephone a line
//
// It says "ready N MS" once all have their first event, then reads commands, a line each:
//   go   say "ok", wait until every stream has had a whole question, say "LAST MEDIAN" in ms since the command
//   end  wait until the server has ended every stream, say "ended N MS"
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

static const char *MARKS[] = {"\nevent: state", "\nevent: question", "</main>"};

struct phone {
    int fd;
    int mark;           // which of MARKS it waits for
    int matched;        // how much of it has come
    int done;
    double at;
};

static struct phone *phones;
static int count, open_count, poll_fd;
static char *cookies[20000];

static double now_ms(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

static void fail(const char *what) {
    perror(what);
    exit(1);
}

static void dial(struct phone *p, int port, const char *path, const char *cookie) {
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons(port)};
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    p->fd = socket(AF_INET, SOCK_STREAM, 0);
    if (p->fd < 0 || connect(p->fd, (struct sockaddr *)&to, sizeof to) < 0) fail("connect");
    char request[2048];
    int length = snprintf(request, sizeof request,
        "GET %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nAccept: text/event-stream\r\nCookie: %s\r\n\r\n", path, port, cookie);
    if (write(p->fd, request, length) != length) fail("write");
    fcntl(p->fd, F_SETFL, O_NONBLOCK);
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = p};
    if (epoll_ctl(poll_fd, EPOLL_CTL_ADD, p->fd, &event) < 0) fail("epoll_ctl");
    open_count++;
}

static void take(struct phone *p, const char *bytes, ssize_t length) {
    for (ssize_t i = 0; i < length && !p->done; i++) {
        const char *mark = MARKS[p->mark];
        p->matched = bytes[i] == mark[p->matched] ? p->matched + 1 : bytes[i] == mark[0];
        if (mark[p->matched]) continue;
        p->matched = 0;
        if (p->mark == 1) p->mark = 2;
        else p->done = 1, p->at = now_ms();
    }
}

// One round of waiting; returns how many telephones became done.
static int listen_round(int ms) {
    static char bytes[1 << 16];
    struct epoll_event events[1024];
    int found = epoll_wait(poll_fd, events, 1024, ms), done = 0;
    for (int i = 0; i < found; i++) {
        struct phone *p = events[i].data.ptr;
        if (!p) continue;
        ssize_t length = read(p->fd, bytes, sizeof bytes);
        if (length > 0) {
            int before = p->done;
            take(p, bytes, length);
            done += p->done - before;
        } else if (length == 0 || errno != EAGAIN) {
            epoll_ctl(poll_fd, EPOLL_CTL_DEL, p->fd, NULL);
            close(p->fd);
            open_count--;
        }
    }
    return done;
}

static void expect(int mark) {
    for (int i = 0; i < count; i++) phones[i].mark = mark, phones[i].matched = phones[i].done = 0;
}

static int by_time(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static void tell_times(double began) {
    double *times = malloc(count * sizeof *times);
    for (int i = 0; i < count; i++) times[i] = phones[i].at - began;
    qsort(times, count, sizeof *times, by_time);
    printf("%.2f %.2f\n", times[count - 1], times[count / 2]);
    fflush(stdout);
    free(times);
}

static void wait_for_all(double limit_ms) {
    double until = now_ms() + limit_ms;
    for (int done = 0; done < count;) {
        done += listen_round(200);
        if (now_ms() > until) {
            printf("late %d of %d\n", count - done, count);
            exit(1);
        }
    }
}

int main(int argc, char **argv) {
    if (argc < 4) return 2;
    struct rlimit limit;
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    FILE *file = fopen(argv[3], "r");
    if (!file) fail(argv[3]);
    char *line = NULL;
    size_t room = 0;
    for (ssize_t n; count < 20000 && (n = getline(&line, &room, file)) > 0;) {
        line[strcspn(line, "\n")] = 0;
        cookies[count++] = strdup(line);
    }
    phones = calloc(count, sizeof *phones);
    poll_fd = epoll_create1(0);
    double began = now_ms();
    for (int i = 0; i < count; i++) {
        dial(&phones[i], atoi(argv[1]), argv[2], cookies[i]);
        phones[i].mark = 0;
    }
    wait_for_all(120000);
    printf("ready %d %.0f\n", count, now_ms() - began);
    fflush(stdout);
    struct epoll_event keyboard = {.events = EPOLLIN, .data.ptr = NULL};
    epoll_ctl(poll_fd, EPOLL_CTL_ADD, STDIN_FILENO, &keyboard);
    fcntl(STDIN_FILENO, F_SETFL, O_NONBLOCK);
    for (;;) {
        listen_round(1000);
        char command[16] = {0};
        ssize_t length = read(STDIN_FILENO, command, sizeof command - 1);
        if (length == 0) return 0;
        if (length < 0) continue;
        double start = now_ms();
        if (!strncmp(command, "go", 2)) {
            expect(1);
            puts("ok");
            fflush(stdout);
            wait_for_all(20000);
            tell_times(start);
        } else if (!strncmp(command, "end", 3)) {
            int before = open_count;
            puts("ok");
            fflush(stdout);
            while (open_count > 0 && now_ms() < start + 20000) listen_round(200);
            printf("ended %d %.0f\n", before - open_count, now_ms() - start);
            fflush(stdout);
            return open_count > 0;
        }
    }
}
