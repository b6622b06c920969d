// swift-tools-version:6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let csv = Target.Dependency.product(name: "SwiftCSV", package: "SwiftCSV")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let nio = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let nioEmbedded = Target.Dependency.product(name: "NIOEmbedded", package: "swift-nio")

/// A C library of Debian; `library` is its pkg-config name and `debian` the package that brings its headers.
func system(_ name: String, _ library: String, _ debian: String) -> Target {
    .systemLibrary(name: name, pkgConfig: library, providers: [.apt([debian])])
}

let package = Package(
    name: "thao",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "thao", targets: ["Server"])],
    dependencies: [
        // Settings come from the command line: swift-configuration is left out.
        .package(
            url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.1", traits: ["FullFoundation"]),
        .package(url: "https://github.com/hummingbird-project/swift-mustache.git", from: "2.1.1"),
        .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams.git", from: "6.2.2"),
        .package(url: "https://github.com/swiftcsv/SwiftCSV.git", from: "0.10.0"),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
    ],
    targets: [
        system("CSodium", "libsodium", "libsodium-dev"),
        system("CXlsxWriter", "xlsxwriter", "libxlsxwriter-dev"),
        system("CZip", "libzip", "libzip-dev"),
        system("CExpat", "expat", "libexpat1-dev"),
        system("CMD4C", "md4c", "libmd4c-dev"),
        system("CQREncode", "libqrencode", "libqrencode-dev"),
        system("CZlib", "zlib", "zlib1g-dev"),
        system("CPNG", "libpng", "libpng-dev"),
        system("CTurboJPEG", "libturbojpeg", "libturbojpeg0-dev"),
        .target(name: "CPango"),
        .systemLibrary(name: "CMalloc"),

        .target(name: "Domain", swiftSettings: strict),
        .target(
            name: "Content",
            dependencies: ["Domain", yams, csv, "CMD4C", "CZip", "CExpat", "CPNG", "CTurboJPEG"],
            swiftSettings: strict),
        .target(name: "Store", dependencies: ["Domain", grdb, "CSodium"], swiftSettings: strict),
        .target(name: "Reports", dependencies: ["Domain", "CXlsxWriter", "CPango", "CZip"], swiftSettings: strict),
        .target(
            name: "Web",
            dependencies: [
                "Domain", "Content", "Store", "Reports", hummingbird, mustache, logging, nio, nioPosix,
                lifecycle, "CSodium",
                "CQREncode", "CZlib", "CMalloc",
            ],
            resources: [.copy("Public"), .copy("Templates"), .copy("Texts")],
            swiftSettings: strict),
        .executableTarget(
            name: "Server",
            dependencies: ["Domain", "Web", "Content", "Store", "Reports", arguments, logging],
            swiftSettings: strict),
        .target(name: "TestKit", dependencies: ["Domain"], swiftSettings: strict),

        .testTarget(
            name: "DomainTests", dependencies: ["Domain", "TestKit"],
            exclude: ["Golden", "Vectors/nls-codes.txt", "Vectors/test-vectors.json"],
            swiftSettings: strict),
        .testTarget(
            name: "ContentTests", dependencies: ["Content", "Domain", "TestKit"], exclude: ["Fixtures"],
            swiftSettings: strict),
        .testTarget(
            name: "StoreTests", dependencies: ["Store", "Domain", "TestKit"], exclude: ["Golden"], swiftSettings: strict
        ),
        .testTarget(
            name: "ReportsTests", dependencies: ["Reports", "Domain", "TestKit"], exclude: ["Golden"],
            swiftSettings: strict),
        .testTarget(
            name: "WebTests",
            dependencies: [
                "Web", "Store", "Content", "Reports", "Domain", "TestKit", hummingbird, logging, nio, nioEmbedded,
            ],
            exclude: ["Golden"],
            swiftSettings: strict),
        .testTarget(name: "ArchitectureTests", dependencies: ["TestKit"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
