/// Invented names for the demo province: common Vietnamese syllables put together by chance, no real person.
enum DemoNames {
    static let families = [
        "Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Trần", "Lê", "Lê", "Phạm", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ",
        "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Đinh", "Trương", "Mai", "Tô", "Cao", "Đoàn", "Lương",
    ]
    static let girlMiddles = [
        "Thị", "Thị", "Ngọc", "Thu", "Minh", "Khánh", "Bảo", "Phương", "Thanh", "Gia", "Hoài", "Mỹ",
    ]
    static let boyMiddles = [
        "Văn", "Hữu", "Minh", "Gia", "Quốc", "Đức", "Hoàng", "Thanh", "Tuấn", "Anh", "Nhật", "Công",
    ]
    static let girls = [
        "An", "Anh", "Ánh", "Ân", "Bích", "Châu", "Chi", "Diệp", "Dung", "Duyên", "Giang", "Hà", "Hân", "Hạnh", "Hiền",
        "Hoa", "Hồng", "Hương", "Khanh", "Lan", "Linh", "Loan", "Ly", "Mai", "My", "Nga", "Ngân", "Ngọc", "Nhi", "Như",
        "Oanh", "Phương", "Quyên", "Quỳnh", "Thảo", "Thu", "Thư", "Thủy", "Tiên", "Trang", "Trâm", "Trinh", "Uyên",
        "Vân",
        "Vy", "Xuân", "Yến", "Ý",
    ]
    static let boys = [
        "An", "Anh", "Bảo", "Bình", "Cường", "Danh", "Duy", "Dũng", "Dương", "Đạt", "Đăng", "Đức", "Hải", "Hào", "Hiếu",
        "Hòa", "Hoàng", "Huy", "Hùng", "Hưng", "Khang", "Khánh", "Khoa", "Khôi", "Kiên", "Lâm", "Long", "Lộc", "Minh",
        "Nam", "Nghĩa", "Nguyên", "Nhân", "Phát", "Phong", "Phú", "Phúc", "Quân", "Quang", "Sơn", "Tài", "Thành",
        "Thắng",
        "Thiện", "Thịnh", "Tín", "Toàn", "Trí", "Trung", "Tuấn", "Ưng", "Vinh", "Vũ",
    ]

    /// Communes and wards of the invented province; more are numbered after them where a scale needs more.
    static let communes = [
        "Phường Thành Nam", "Phường Hưng Thịnh", "Xã Bình Lâm", "Xã Phước Sơn", "Xã An Lạc", "Phường Tân Giang",
        "Xã Hòa Bắc", "Xã Long Điền Thượng", "Xã Suối Ngọc", "Phường Bến Đá", "Xã Cẩm Thạch", "Xã Vĩnh Lộc Đông",
    ]
    static let schoolNames = [
        "Lê Quý Đôn", "Nguyễn Trãi", "Chu Văn An", "Trần Phú", "Nguyễn Huệ", "Lương Thế Vinh", "Hoàng Hoa Thám",
        "Phan Bội Châu", "Võ Thị Sáu", "Ngô Quyền", "Lê Lợi", "Trần Hưng Đạo", "Quang Trung", "Nguyễn Du",
        "Phan Đình Phùng",
        "Lý Thường Kiệt", "Nguyễn Khuyến", "Đinh Tiên Hoàng", "Bùi Thị Xuân", "Trưng Vương",
    ]
}
