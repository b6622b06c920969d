import CXlsxWriter

/// A chart of a sheet's own rows, between its heading and its table. The library has no combined charts: over columns the
/// target is an unseen series whose straight trend line shows.
struct XlsxChart {
    /// Rows that the chart covers, 20 pixels each.
    static let rows = 19

    let spec: ChartSpec
    let page: SheetPage
    let rows: ClosedRange<Int>

    func insert(in file: XlsxFile, _ sheet: UnsafeMutablePointer<lxw_worksheet>, at row: Int) throws {
        let type = spec.kind == .columns ? LXW_CHART_COLUMN : LXW_CHART_LINE
        guard let chart = workbook_add_chart(file.book, UInt8(type.rawValue)) else {
            throw ExportError.failed(path: file.path, code: 0)
        }
        if spec.kind == .columns {
            addRates(to: chart)
            addTarget(to: chart)
        } else {
            addLines(to: chart)
        }
        setAxes(of: chart)
        chart_title_set_name(chart, spec.title)
        withFont(size: 13, isBold: true) { chart_title_set_name_font(chart, &$0) }
        chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
        withFont(size: 11) { chart_legend_set_font(chart, &$0) }
        var unseen: [Int16] = [1, -1]
        if spec.kind == .columns { chart_legend_delete_series(chart, &unseen) }
        let width = page.columns.reduce(0) { $0 + ($1.width * 7 + 5).rounded(.down) }
        try "Biểu đồ: \(spec.title)".withCString { description in
            var options = lxw_chart_options()
            options.x_scale = width / 480
            options.y_scale = Double(Self.rows * 20 - 10) / 288
            options.y_offset = 4
            options.object_position = 1
            options.description = UnsafeMutablePointer(mutating: description)
            guard worksheet_insert_chart_opt(sheet, lxw_row_t(row), 0, chart, &options) == LXW_NO_ERROR else {
                throw ExportError.failed(path: file.path, code: 0)
            }
        }
    }

    private func addRates(to chart: UnsafeMutablePointer<lxw_chart>) {
        let series = addSeries(to: chart, column: spec.values, name: spec.valuesName)
        var fill = lxw_chart_fill()
        fill.color = 0x14705A
        chart_series_set_fill(series, &fill)
        chart_series_set_labels(series)
        chart_series_set_labels_num_format(series, "0.0")
        let isCrowded = rows.count > 12
        withFont(size: isCrowded ? 8 : 10, rotation: isCrowded ? -90 : 0) { chart_series_set_labels_font(series, &$0) }
        chart_set_series_gap(chart, 60)
        chart_set_series_overlap(chart, 100)
    }

    private func addTarget(to chart: UnsafeMutablePointer<lxw_chart>) {
        let series = addSeries(to: chart, column: spec.target, name: spec.targetName)
        var none = lxw_chart_fill()
        none.none = 1
        chart_series_set_fill(series, &none)
        chart_series_set_trendline(series, UInt8(LXW_CHART_TRENDLINE_TYPE_LINEAR.rawValue), 0)
        chart_series_set_trendline_forecast(series, 0.5, 0.5)
        chart_series_set_trendline_name(series, spec.targetName)
        var line = lxw_chart_line()
        line.color = 0xB3260E
        line.width = 2
        line.dash_type = UInt8(LXW_CHART_LINE_DASH_DASH.rawValue)
        chart_series_set_trendline_line(series, &line)
    }

    /// What was reached as a line with points, what was planned as dashes.
    private func addLines(to chart: UnsafeMutablePointer<lxw_chart>) {
        let reached = addSeries(to: chart, column: spec.values, name: spec.valuesName)
        var line = lxw_chart_line()
        line.color = 0x14705A
        line.width = 2.5
        chart_series_set_line(reached, &line)
        chart_series_set_marker_type(reached, UInt8(LXW_CHART_MARKER_CIRCLE.rawValue))
        chart_series_set_marker_size(reached, 6)
        chart_series_set_labels(reached)
        chart_series_set_labels_position(reached, UInt8(LXW_CHART_LABEL_POSITION_ABOVE.rawValue))
        chart_series_set_labels_num_format(reached, "0.0")
        withFont(size: 10) { chart_series_set_labels_font(reached, &$0) }
        let planned = addSeries(to: chart, column: spec.target, name: spec.targetName)
        line.color = 0xB3260E
        line.width = 2
        line.dash_type = UInt8(LXW_CHART_LINE_DASH_DASH.rawValue)
        chart_series_set_line(planned, &line)
    }

    private func addSeries(
        to chart: UnsafeMutablePointer<lxw_chart>, column: Int, name: String
    ) -> UnsafeMutablePointer<lxw_chart_series>? {
        let series = chart_add_series(chart, nil, nil)
        let (first, last) = (lxw_row_t(rows.lowerBound), lxw_row_t(rows.upperBound))
        let (category, value) = (lxw_col_t(spec.categories), lxw_col_t(column))
        chart_series_set_categories(series, page.name.text, first, category, last, category)
        chart_series_set_values(series, page.name.text, first, value, last, value)
        chart_series_set_name(series, name)
        return series
    }

    private func setAxes(of chart: UnsafeMutablePointer<lxw_chart>) {
        let (x, y) = (chart.pointee.x_axis, chart.pointee.y_axis)
        chart_axis_set_min(y, 0)
        chart_axis_set_max(y, 100)
        chart_axis_set_major_unit(y, 20)
        chart_axis_set_num_format(y, "0")
        var line = lxw_chart_line()
        line.color = 0xD3DDD8
        line.width = 0.75
        chart_axis_major_gridlines_set_line(y, &line)
        withFont(size: 10) { chart_axis_set_num_font(y, &$0) }
        let isCrowded = rows.count > 8
        withFont(size: rows.count > 20 ? 8 : 10, rotation: isCrowded ? -45 : 0) { chart_axis_set_num_font(x, &$0) }
    }

    private func withFont(size: Double, isBold: Bool = false, rotation: Int32 = 0, body: (inout lxw_chart_font) -> Void)
    {
        XlsxLook.font.withCString { name in
            var font = lxw_chart_font()
            font.name = UnsafeMutablePointer(mutating: name)
            font.size = size
            font.bold = isBold ? 1 : 0
            font.rotation = rotation
            body(&font)
        }
    }
}
