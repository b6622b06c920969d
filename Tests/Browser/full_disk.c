/* Preloaded into the server: while the file named by THAO_FULL_DISK exists, nothing can be written to files any more. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

static int is_full(void) {
    const char *flag = getenv("THAO_FULL_DISK");
    return flag && access(flag, F_OK) == 0;
}

#define REFUSE(name, offset_type)                                                                      \
    ssize_t name(int file, const void *bytes, size_t count, offset_type offset) {                      \
        static ssize_t (*real)(int, const void *, size_t, offset_type);                                \
        if (!real) *(void **)&real = dlsym(RTLD_NEXT, #name);                                          \
        if (is_full()) { errno = ENOSPC; return -1; }                                                  \
        return real(file, bytes, count, offset);                                                       \
    }

REFUSE(pwrite, off_t)
REFUSE(pwrite64, off64_t)
