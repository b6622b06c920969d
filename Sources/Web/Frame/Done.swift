/// What has just been done, as a page says it after a form: the address carries the word, never the sentence.
enum Done: String, CaseIterable {
    case signedOut
    case passwordChanged
    case signedOutEverywhere
    case assigned
    case closed
    case extraTime
    case reopened
    case roomPaused
    case roomResumed
    case roomExtended
    case messageSent
    case noted
    case codesMade
    case codesLifted
    case activity
    case certificate
    case training
    case observation
    case struck
    case exempted
    case exemptionEnded
    case rosterApplied
    case staffAdded
    case teachers
    case unitAdded
    case unitChanged
    case unitEnded
    case unitGoesOn
    case locked
    case unlocked
    case settings
    case printed
    case results
    case questionSaved
    case questionOffered
    case offerWithdrawn
    case sharingEnded
    case questionPutAway
    case questionTakenOut
    case questionAccepted
    case questionReturned
    case assignedToSeveral
    case assignmentChanged
    case resultsPublished
    case resultsHidden
    case groupSaved
    case groupDeleted
    case documentAdded
    case documentSent
    case documentWithdrawn
    case acknowledged
    case staffImported
    case staffSession
    case staffUsage
    case eventRecorded
    case eventStruck
    case planRecorded
    case commended
    case reportTexts
    case seasonMarked
    case seasonUnmarked
    case seasonDates
    case regraded
    case regradeUndone
    case liveRecorded
    case outreachRecorded
    case outreachChanged
    case outreachRemoved
    case feedbackSent
    case feedbackAnswered
    case surveyAnswered
    case contestMade
    case contestSaved
    case stepTaken
    case registered
    case withdrawn
    case excluded
    case readmitted
    case resultsImported
    case boardShown
    case boardFrozen
    case prizeDecided
    case selectionMade
    case placePassedOn
    case namesSaved
    case roomsPrepared
    case noRooms
    case listSent
    case seatsShared
    case listAccepted
    case listsAccepted
    case listReturned
    case keyCorrected
    case appealFiled
    case appealDecided
    case consentSaved
    case holidays
    case yearTurned
    case yearTurnGoesOn
    case unitsMerged
    case targetSet
    case trajectorySet
    case keepingSet
    case dataPurged
    case dataRequested
    case dataRequestAnswered
    case apiKeyRevoked
    case mailSet

    var sentence: String {
        switch self {
        case .signedOut: "Đã đăng xuất. Máy này không còn giữ tài khoản."
        case .passwordChanged: "Đã đổi mật khẩu. Lần sau đăng nhập bằng mật khẩu mới."
        case .signedOutEverywhere: "Đã đăng xuất khỏi mọi thiết bị khác."
        case .assigned: "Đã giao bài cho lớp."
        case .assignedToSeveral: "Đã giao bài cho các lớp đã chọn. Mỗi lớp có trang bài giao riêng."
        case .assignmentChanged: "Đã sửa bài giao. Các em đang làm không mất gì."
        case .resultsPublished: "Đã công bố kết quả cho các em."
        case .resultsHidden: "Đã ẩn kết quả với các em."
        case .groupSaved: "Đã lưu nhóm."
        case .groupDeleted: "Đã xóa nhóm. Bài đã giao cho các em vẫn còn."
        case .closed: "Đã đóng bài. Các câu đã lưu vẫn được chấm."
        case .extraTime: "Đã thêm thời gian cho học sinh."
        case .reopened: "Đã mở lại lượt làm bài và ghi lý do vào nhật ký."
        case .roomPaused: "Đã tạm dừng cả phòng."
        case .roomResumed: "Cả phòng đã làm tiếp, hạn nộp được lùi theo."
        case .roomExtended: "Đã thêm giờ cho cả phòng."
        case .messageSent: "Đã gửi lời nhắn tới cả phòng."
        case .noted: "Đã ghi vào biên bản."
        case .codesMade: "Đã tạo mã ca thi. Từ giờ em nào vào làm cũng phải nhập mã."
        case .codesLifted: "Không yêu cầu mã ca thi nữa."
        case .activity: "Đã ghi nhận hoạt động."
        case .certificate: "Đã ghi chứng nhận. Các em được tính là đã tham gia."
        case .training: "Đã ghi buổi học cho các em trong danh sách."
        case .observation: "Đã lưu phiếu quan sát."
        case .struck: "Đã hủy minh chứng. Kết quả phổ cập được tính lại."
        case .exempted: "Đã ghi nhận đặc cách."
        case .exemptionEnded: "Đã bỏ đặc cách."
        case .rosterApplied: "Đã cập nhật danh sách học sinh."
        case .staffAdded: "Đã thêm tài khoản."
        case .teachers: "Đã phân công giáo viên cho lớp."
        case .unitAdded: "Đã thêm đơn vị. Tạo tài khoản cho đơn vị ở cột Tài khoản."
        case .unitChanged: "Đã lưu thay đổi của đơn vị."
        case .unitEnded: "Đã ghi ngày ngừng hoạt động của đơn vị."
        case .unitGoesOn: "Đã bỏ ngày ngừng, đơn vị tiếp tục hoạt động."
        case .locked: "Đã chốt số liệu."
        case .unlocked: "Đã mở lại số liệu và ghi lý do vào nhật ký."
        case .settings: "Đã lưu ngưỡng mới và tính lại kết quả."
        case .printed: "Đã tạo đề in."
        case .results: "Đã lưu kết quả bài giấy."
        case .questionSaved: "Đã lưu câu hỏi."
        case .questionOffered: "Đã gửi câu hỏi để duyệt."
        case .offerWithdrawn: "Đã rút đề nghị chia sẻ."
        case .sharingEnded: "Đã ngừng chia sẻ. Phòng và bài đã dùng câu này vẫn giữ nguyên."
        case .questionPutAway: "Đã cất câu hỏi. Tìm lại bằng ô Tình trạng ở danh sách."
        case .questionTakenOut: "Đã lấy câu hỏi ra dùng lại."
        case .questionAccepted: "Đã duyệt câu hỏi. Giáo viên trong phạm vi chia sẻ dùng được từ bây giờ."
        case .questionReturned: "Đã trả lại câu hỏi kèm lý do."
        case .documentAdded: "Đã vào sổ. Chưa ai nhận được cho tới khi bấm triển khai."
        case .documentSent: "Đã triển khai văn bản."
        case .documentWithdrawn: "Đã thu hồi văn bản. Không ai còn thấy văn bản này."
        case .acknowledged: "Đã ghi nhận xác nhận."
        case .staffImported: "Đã cập nhật danh sách đội ngũ."
        case .staffSession: "Đã ghi buổi bồi dưỡng, tập huấn."
        case .staffUsage: "Đã lưu."
        case .eventRecorded: "Đã ghi hoạt động."
        case .eventStruck: "Đã hủy mục và ghi lý do vào nhật ký."
        case .planRecorded: "Đã ghi kế hoạch của đơn vị."
        case .commended: "Đã ghi đề nghị khen thưởng."
        case .reportTexts: "Đã lưu chữ trên báo cáo."
        case .seasonMarked: "Đã ghi bước của kỳ báo cáo."
        case .seasonUnmarked: "Đã mở lại bước này và ghi lý do vào nhật ký."
        case .seasonDates: "Đã lưu các mốc ngày."
        case .liveRecorded: "Đã ghi kết quả đố vui vào lớp."
        case .regraded: "Đã chấm lại. Điểm được tính lại từ bài làm đã lưu, bài làm giữ nguyên."
        case .regradeUndone: "Đã hủy lần chấm lại. Điểm trở về như trước quyết định đó."
        case .outreachRecorded: "Đã ghi. Cảm ơn em đã giúp mọi người."
        case .outreachChanged: "Đã sửa lần ghi."
        case .outreachRemoved: "Đã xóa lần ghi."
        case .feedbackSent: "Đã gửi. Câu trả lời sẽ hiện ở trang này."
        case .feedbackAnswered: "Đã lưu câu trả lời."
        case .surveyAnswered: "Đã nhận câu trả lời khảo sát. Cảm ơn em."
        case .contestMade: "Đã tạo bản nháp. Xem lại từng mục trước khi công bố."
        case .contestSaved: "Đã lưu thể lệ."
        case .stepTaken: "Đã chuyển bước và ghi vào nhật ký."
        case .registered: "Đã lưu danh sách dự thi."
        case .withdrawn: "Đã rút tên khỏi danh sách dự thi."
        case .excluded: "Đã loại thí sinh khỏi xếp hạng và ghi vào nhật ký."
        case .readmitted: "Đã khôi phục thí sinh."
        case .resultsImported: "Đã nhập kết quả."
        case .boardShown: "Bảng công khai đã cập nhật."
        case .boardFrozen: "Bảng công khai giữ nguyên cho đến khi mở lại."
        case .prizeDecided: "Đã ghi quyết định về giải."
        case .selectionMade: "Đã chốt danh sách vào vòng sau."
        case .placePassedOn: "Đã ghi rút tên. Danh sách bên dưới là danh sách mới."
        case .roomsPrepared: "Đã chuẩn bị phòng thi cho các lớp có thí sinh."
        case .noRooms: "Trường chưa có thí sinh nào của vòng này."
        case .namesSaved: "Đã lưu danh sách cử."
        case .listSent: "Đã gửi danh sách cho Ban Tổ chức."
        case .seatsShared: "Đã lưu chỉ tiêu. Số suất của từng trường ở bảng bên dưới."
        case .listAccepted: "Đã duyệt danh sách. Các em chính thức có tên trong cuộc thi."
        case .listsAccepted: "Đã duyệt mọi danh sách đã gửi."
        case .listReturned: "Đã trả lại danh sách để trường sửa."
        case .keyCorrected: "Đã chấm lại theo quyết định mới."
        case .appealFiled: "Đã gửi khiếu nại. Em xem trả lời ở trang này."
        case .appealDecided: "Đã ghi quyết định và báo cho thí sinh."
        case .consentSaved: "Đã ghi đồng ý công bố."
        case .holidays: "Đã lưu ngày nghỉ lễ."
        case .yearTurned: "Đã chuyển năm học và ghi vào nhật ký."
        case .yearTurnGoesOn: "Đã chuyển một phần các trường. Bấm nút để chuyển tiếp những trường còn lại."
        case .unitsMerged: "Đã chuyển sang đơn vị tiếp nhận và ghi vào nhật ký."
        case .targetSet: "Đã lưu chỉ tiêu."
        case .trajectorySet: "Đã lưu lộ trình."
        case .keepingSet: "Đã lưu thiết lập dữ liệu cá nhân."
        case .dataPurged: "Đã xóa dữ liệu hết hạn lưu và ghi vào nhật ký."
        case .dataRequested: "Đã ghi yêu cầu."
        case .dataRequestAnswered: "Đã trả lời yêu cầu."
        case .apiKeyRevoked: "Đã thu hồi khóa. Khóa này không đọc được gì nữa."
        case .mailSet: "Đã lưu địa chỉ thư nhắc."
        }
    }
}
