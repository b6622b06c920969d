/* The yardstick: the cells of `thao bench workbook`, written straight with libxlsxwriter. */
#include <stdio.h>
#include <stdlib.h>
#include <xlsxwriter.h>

int main(int count, char **arguments) {
    if (count != 3) return 2;
    unsigned rows = (unsigned)atoi(arguments[1]);
    lxw_workbook_options options = {.constant_memory = LXW_TRUE};
    lxw_workbook *book = workbook_new_opt(arguments[2], &options);
    lxw_worksheet *sheet = workbook_add_worksheet(book, "D");
    lxw_format *date = workbook_add_format(book);
    format_set_num_format(date, "dd/mm/yyyy");
    for (unsigned row = 0; row < rows; row++) {
        char text[64];
        for (unsigned column = 0; column < 7; column++) {
            snprintf(text, sizeof text, "Nguyễn Văn An %u", row * 7 + column);
            worksheet_write_string(sheet, row, (lxw_col_t)column, text, NULL);
        }
        worksheet_write_number(sheet, row, 7, 46023 + row % 300, date);
        for (unsigned column = 8; column < 20; column++)
            worksheet_write_number(sheet, row, (lxw_col_t)column, (row * 13 + column) / 4.0, NULL);
    }
    return workbook_close(book);
}
