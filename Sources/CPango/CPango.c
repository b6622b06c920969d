// Each function hands on to the one of the library; see the header.

#include "CPango.h"

#include <dlfcn.h>
#include <stddef.h>

#define FORWARD(result, name, parameters, arguments) \
  static result(*real_##name) parameters; \
  result name parameters { return real_##name arguments; }
PANGO_FUNCTIONS(FORWARD)

bool pango_open(void) {
  // The other libraries are among what this one needs, and are searched with it.
  void *library = dlopen("libpangocairo-1.0.so.0", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) return false;
#define FIND(result, name, parameters, arguments) \
  real_##name = (result(*) parameters)dlsym(library, #name); \
  if (real_##name == NULL) return false;
  PANGO_FUNCTIONS(FIND)
  return true;
}
