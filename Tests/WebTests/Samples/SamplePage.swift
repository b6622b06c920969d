/// Every sample with its template: goldens walk this list, and so may whoever wants to look at the pages.
struct SamplePage: Sendable {
    /// Names the golden.
    let name: String
    let template: String
    let page: any Sendable
}

extension Samples {
    static let all =
        plain + practice + live + room + ownQuestions + documents + reports + outreachPages + feedbackPages
        + contestPages + selectionPages + nominationPages + signalPages + roomPages + turns + settingsPages
        + keepingPages

    private static let plain: [SamplePage] = [
        SamplePage(name: "signin", template: "Accounts/SignInPage", page: signIn),
        SamplePage(name: "signin-staff", template: "Accounts/SignInPage", page: signInStaff),
        SamplePage(name: "signin-code", template: "Accounts/SignInPage", page: signInClassCode),
        SamplePage(name: "signin-class", template: "Accounts/ClassSignInPage", page: classSignIn),
        SamplePage(name: "password", template: "Accounts/PasswordPage", page: password),
        SamplePage(name: "forgotten", template: "Accounts/ForgottenPage", page: forgotten),
        SamplePage(name: "forgotten-sent", template: "Accounts/ForgottenPage", page: forgottenSent),
        SamplePage(name: "account", template: "Accounts/AccountPage", page: account),
        SamplePage(name: "error", template: "Accounts/ErrorPage", page: error),
        SamplePage(name: "cards", template: "Accounts/SignInCardsPage", page: cards),
        SamplePage(name: "home", template: "Lesson/HomePage", page: home),
        SamplePage(name: "lessons", template: "Lesson/LessonsPage", page: lessons),
        SamplePage(name: "lessons-staff", template: "Lesson/LessonsPage", page: lessonsStaff),
        SamplePage(name: "lessons-found", template: "Lesson/LessonsPage", page: lessonsFound),
        SamplePage(name: "lesson-teacher", template: "Lesson/LessonTeacherPage", page: lessonTeacher),
        SamplePage(name: "lesson-version", template: "Lesson/LessonVersionPage", page: lessonVersion),
        SamplePage(name: "lesson-handout", template: "Lesson/LessonHandoutPage", page: lessonHandout),
        SamplePage(name: "learning-path", template: "Lesson/LearningPathPage", page: learningPath),
        SamplePage(name: "lesson", template: "Lesson/LessonPage", page: lesson),
        SamplePage(name: "lesson-first", template: "Lesson/LessonPage", page: lessonFirst),
        SamplePage(name: "lesson-last", template: "Lesson/LessonPage", page: lessonLast),
        SamplePage(name: "attempt-start", template: "Quiz/AttemptStartPage", page: attemptStart),
        SamplePage(name: "attempt-closed", template: "Quiz/AttemptStartPage", page: attemptClosed),
        SamplePage(name: "attempt", template: "Quiz/AttemptPage", page: attempt),
        SamplePage(name: "attempt-one-by-one", template: "Quiz/AttemptPage", page: attemptOneByOne),
        SamplePage(name: "attempt-last-step", template: "Quiz/AttemptPage", page: attemptLastStep),
        SamplePage(name: "attempt-elsewhere", template: "Quiz/AttemptElsewherePage", page: attemptElsewhere),
        SamplePage(name: "result-kept-back", template: "Quiz/AttemptResultPage", page: resultKeptBack),
        SamplePage(name: "assignment-change", template: "Quiz/AssignmentChangePage", page: assignmentChange),
        SamplePage(name: "pupil-groups", template: "Organisation/PupilGroupsPage", page: pupilGroups),
        SamplePage(name: "pupil-group", template: "Organisation/PupilGroupPage", page: pupilGroup),
        SamplePage(name: "result", template: "Quiz/AttemptResultPage", page: result),
        SamplePage(name: "assignment-form", template: "Quiz/AssignmentFormPage", page: assignmentForm),
        SamplePage(name: "assignment", template: "Quiz/AssignmentPage", page: assignment),
        SamplePage(name: "test-report", template: "Quiz/TestReportPage", page: testReport),
        SamplePage(name: "regrade", template: "Quiz/RegradePage", page: regrade),
        SamplePage(name: "regrade-preview", template: "Quiz/RegradePreviewPage", page: regradePreview),
        SamplePage(name: "gradebook", template: "Quiz/GradebookPage", page: gradebook),
        SamplePage(name: "gradebook-empty", template: "Quiz/GradebookPage", page: gradebookEmpty),
        SamplePage(name: "printed-tests", template: "Quiz/PrintedTestsPage", page: printedTests),
        SamplePage(name: "printed-test", template: "Quiz/PrintedTestPage", page: printedTest),
        SamplePage(name: "printed-paper", template: "Quiz/PrintedPaperPage", page: printedPaper),
        SamplePage(name: "answer-sheet", template: "Quiz/AnswerSheetPage", page: answerSheet),
        SamplePage(name: "answer-key", template: "Quiz/AnswerKeyPage", page: answerKey),
        SamplePage(name: "printed-results", template: "Quiz/PrintedResultsPage", page: printedResults),
        SamplePage(name: "progress", template: "Literacy/ProgressPage", page: progress),
        SamplePage(name: "learner", template: "Literacy/LearnerPage", page: learner),
        SamplePage(name: "activity-form", template: "Literacy/ActivityFormPage", page: activityForm),
        SamplePage(name: "certificate-form", template: "Literacy/CertificateFormPage", page: certificateForm),
        SamplePage(name: "training-form", template: "Literacy/TrainingFormPage", page: trainingForm),
        SamplePage(name: "training-preview", template: "Literacy/TrainingFormPage", page: trainingPreview),
        SamplePage(name: "observation-form", template: "Literacy/ObservationFormPage", page: observationForm),
        SamplePage(name: "coverage", template: "Literacy/CoveragePage", page: coverage),
        SamplePage(name: "settings", template: "Literacy/SettingsPage", page: settings),
        SamplePage(name: "classrooms", template: "Organisation/ClassroomsPage", page: classrooms),
        SamplePage(name: "classroom", template: "Organisation/ClassroomPage", page: classroom),
        SamplePage(name: "classroom-empty", template: "Organisation/ClassroomPage", page: classroomEmpty),
        SamplePage(name: "school", template: "Organisation/SchoolPage", page: school),
        SamplePage(name: "roster", template: "Organisation/RosterPage", page: roster),
        SamplePage(name: "roster-done", template: "Organisation/RosterPage", page: rosterDone),
        SamplePage(name: "staff", template: "Organisation/StaffPage", page: staff),
        SamplePage(name: "units", template: "Organisation/UnitsPage", page: units),
        SamplePage(name: "units-first", template: "Organisation/UnitsPage", page: unitsFirst),
        SamplePage(name: "unit-form", template: "Organisation/UnitFormPage", page: unitForm),
        SamplePage(name: "unit-change", template: "Organisation/UnitFormPage", page: unitChange),
        SamplePage(name: "classroom-teachers", template: "Organisation/ClassroomTeachersPage", page: classroomTeachers),
        SamplePage(name: "audit", template: "Audit/AuditPage", page: audit),
    ]
}
