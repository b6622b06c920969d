import Mustache

/// A class: how far each pupil is in each content area, who needs help, what is given.
struct ClassroomPage: Sendable {
    /// A square of the heat map.
    struct Cell: Sendable {
        /// "l0" not asked yet, "l1" below 50 … "l4" from 80.
        let level: String
        /// "74", or "–" when nothing was asked.
        let text: String
    }

    struct Row: Sendable {
        let name: String
        let href: String
        let cells: [Cell]
        let isReached: Bool
        /// How many of the four conditions hold: "2/4"; "Đạt" when reached.
        let state: String
    }

    struct Column: Sendable {
        /// "ND1"
        let code: String
        let title: String
    }

    /// Somebody who needs the teacher.
    struct Help: Sendable {
        let name: String
        let href: String
        /// "Chưa đăng nhập lần nào"
        let reason: String
    }

    struct Work: Sendable {
        let title: String
        let href: String
        let tag: Tag
        let meter: Meter
        /// "22/36 em"
        let count: String
    }

    let frame: Frame
    let crumbs: [Crumb]
    let classroomID: String
    let name: String
    /// "36 học sinh · mã lớp 7KQ2 · cập nhật lúc 10:30, thứ Tư 18/11/2026"; the code only where pupils sign in with it.
    let lead: String
    let isEmpty: Bool
    let ring: Ring
    /// The first stands beside the ring.
    let reached: Figure
    let figures: [Figure]
    let columns: [Column]
    let rows: [Row]
    /// The class as a whole, in the same columns.
    let averages: [String]
    /// "19/36"
    let reachedText: String
    /// `value` is `name`, `weakest` or `recent`.
    let orders: [Choice]
    let help: [Help]
    let works: [Work]
    /// What to do next period; `nil` when nothing stands out.
    let advice: String?
    /// "19 em đã hướng dẫn 34 người."
    let outreachText: String
    let canPrintCards: Bool
    /// Where the class is given its teachers; `nil` for those who may not.
    let teachersHref: String?
    /// Where the list of pupils comes from; `nil` for those who may not bring one in.
    let rosterHref: String?
    /// Where a live quiz for the class begins; `nil` for those who host none.
    let quizHref: String?
    /// `nil` for those who may not export.
    let exportHref: String?
}

extension ClassroomPage.Cell: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "level": level
        case "text": text
        default: nil
        }
    }
}

extension ClassroomPage.Row: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "name": self.name
        case "href": href
        case "cells": cells
        case "isReached": isReached
        case "state": state
        default: nil
        }
    }
}
