// What certificates and reports need of Pango and Cairo, opened when the first one is drawn. Linking the libraries as the
// others are would bring 33 more into every start of the server and 6 MB into its memory at rest, for pages that are drawn
// a few times a year (docs/decisions/0017).
//
// Declarations and numbers are those of Pango 1.50 and Cairo 1.16; both keep them stable.

#ifndef CPANGO_H
#define CPANGO_H

#include <stdbool.h>

typedef struct _cairo cairo_t;
typedef struct _cairo_surface cairo_surface_t;
typedef struct _PangoLayout PangoLayout;
typedef struct _PangoLayoutLine PangoLayoutLine;
typedef struct { int x, y, width, height; } PangoRectangle;
typedef struct _PangoFontDescription PangoFontDescription;
typedef struct _PangoAttrList PangoAttrList;
typedef struct _PangoAttribute PangoAttribute;

typedef enum { CAIRO_STATUS_SUCCESS = 0, CAIRO_STATUS_WRITE_ERROR = 11 } cairo_status_t;
typedef enum { PANGO_WEIGHT_NORMAL = 400, PANGO_WEIGHT_BOLD = 700 } PangoWeight;
typedef enum { PANGO_STYLE_NORMAL = 0, PANGO_STYLE_ITALIC = 2 } PangoStyle;
typedef enum { PANGO_ALIGN_LEFT = 0, PANGO_ALIGN_CENTER = 1 } PangoAlignment;
typedef enum { PANGO_UNDERLINE_NONE = 0, PANGO_UNDERLINE_SINGLE = 1 } PangoUnderline;
typedef cairo_status_t (*cairo_write_func_t)(void *closure, const unsigned char *data, unsigned int length);

enum { PANGO_SCALE = 1024 };

/// Opens the libraries; false when they are not installed. Before anything else, once.
bool pango_open(void);

#define PANGO_FUNCTIONS(F) \
  F(cairo_surface_t *, cairo_pdf_surface_create_for_stream, \
    (cairo_write_func_t write, void *closure, double width, double height), (write, closure, width, height)) \
  F(void, cairo_surface_finish, (cairo_surface_t *surface), (surface)) \
  F(void, cairo_surface_destroy, (cairo_surface_t *surface), (surface)) \
  F(cairo_t *, cairo_create, (cairo_surface_t *target), (target)) \
  F(void, cairo_destroy, (cairo_t *context), (context)) \
  F(void, cairo_show_page, (cairo_t *context), (context)) \
  F(void, cairo_save, (cairo_t *context), (context)) \
  F(void, cairo_restore, (cairo_t *context), (context)) \
  F(void, cairo_clip, (cairo_t *context), (context)) \
  F(void, cairo_stroke, (cairo_t *context), (context)) \
  F(void, cairo_fill, (cairo_t *context), (context)) \
  F(void, cairo_new_sub_path, (cairo_t *context), (context)) \
  F(void, cairo_close_path, (cairo_t *context), (context)) \
  F(void, cairo_set_line_width, (cairo_t *context, double width), (context, width)) \
  F(void, cairo_move_to, (cairo_t *context, double x, double y), (context, x, y)) \
  F(void, cairo_line_to, (cairo_t *context, double x, double y), (context, x, y)) \
  F(void, cairo_rectangle, (cairo_t *context, double x, double y, double width, double height), \
    (context, x, y, width, height)) \
  F(void, cairo_arc, (cairo_t *context, double x, double y, double radius, double from, double to), \
    (context, x, y, radius, from, to)) \
  F(void, cairo_set_source_rgb, (cairo_t *context, double red, double green, double blue), (context, red, green, blue)) \
  F(PangoLayout *, pango_cairo_create_layout, (cairo_t *context), (context)) \
  F(void, pango_cairo_show_layout, (cairo_t *context, PangoLayout *layout), (context, layout)) \
  F(PangoFontDescription *, pango_font_description_from_string, (const char *text), (text)) \
  F(void, pango_font_description_free, (PangoFontDescription *font), (font)) \
  F(void, pango_font_description_set_absolute_size, (PangoFontDescription *font, double size), (font, size)) \
  F(void, pango_font_description_set_weight, (PangoFontDescription *font, PangoWeight weight), (font, weight)) \
  F(void, pango_font_description_set_style, (PangoFontDescription *font, PangoStyle style), (font, style)) \
  F(void, pango_layout_set_font_description, (PangoLayout *layout, const PangoFontDescription *font), (layout, font)) \
  F(void, pango_layout_set_width, (PangoLayout *layout, int width), (layout, width)) \
  F(void, pango_layout_set_alignment, (PangoLayout *layout, PangoAlignment alignment), (layout, alignment)) \
  F(void, pango_layout_set_text, (PangoLayout *layout, const char *text, int length), (layout, text, length)) \
  F(void, pango_layout_set_attributes, (PangoLayout *layout, PangoAttrList *list), (layout, list)) \
  F(void, pango_layout_set_indent, (PangoLayout *layout, int indent), (layout, indent)) \
  F(void, pango_layout_set_justify, (PangoLayout *layout, int justify), (layout, justify)) \
  F(PangoLayoutLine *, pango_layout_get_line_readonly, (PangoLayout *layout, int line), (layout, line)) \
  F(void, pango_layout_line_get_extents, (PangoLayoutLine *line, PangoRectangle *ink, PangoRectangle *logical), \
    (line, ink, logical)) \
  F(void, pango_cairo_show_layout_line, (cairo_t *context, PangoLayoutLine *line), (context, line)) \
  F(int, pango_layout_get_line_count, (PangoLayout *layout), (layout)) \
  F(PangoAttrList *, pango_attr_list_new, (void), ()) \
  F(void, pango_attr_list_insert, (PangoAttrList *list, PangoAttribute *attribute), (list, attribute)) \
  F(void, pango_attr_list_unref, (PangoAttrList *list), (list)) \
  F(PangoAttribute *, pango_attr_underline_new, (PangoUnderline underline), (underline)) \
  F(void, g_object_unref, (void *object), (object))

#define PANGO_DECLARE(result, name, parameters, arguments) __attribute__((visibility("hidden"))) result name parameters;
PANGO_FUNCTIONS(PANGO_DECLARE)

#endif
