extension HTMLEntity {
    /// The letters and signs of Latin-1, which visual editors write by name, and what else they put into texts.
    static let latin: [String: String] = {
        var names: [String: String] = [:]
        for (offset, name) in latinNames.split(whereSeparator: \.isWhitespace).enumerated() {
            names[String(name)] = Unicode.Scalar(UInt32(160 + offset)).map { String(Character($0)) }
        }
        return names.merging(others) { latin, _ in latin }
    }()

    /// In the order of their numbers, from 160 to 255.
    private static let latinNames = """
        nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute
        micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig
        Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash
        Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute
        ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc
        uuml yacute thorn yuml
        """

    private static let others = [
        "ldquo": "“", "rdquo": "”", "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "bdquo": "„", "lsaquo": "‹",
        "rsaquo": "›", "bull": "•", "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}", "minus": "−",
        "ne": "≠", "asymp": "≈", "equiv": "≡", "infin": "∞", "radic": "√", "sum": "∑", "prod": "∏", "int": "∫",
        "isin": "∈", "notin": "∉", "sub": "⊂", "sube": "⊆", "cap": "∩", "cup": "∪", "empty": "∅", "forall": "∀",
        "exist": "∃", "and": "∧", "or": "∨", "perp": "⊥", "ang": "∠", "uarr": "↑", "darr": "↓", "harr": "↔",
        "rArr": "⇒", "lArr": "⇐", "hArr": "⇔", "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ",
        "Delta": "Δ", "epsilon": "ε", "theta": "θ", "lambda": "λ", "mu": "μ", "pi": "π", "rho": "ρ", "sigma": "σ",
        "Sigma": "Σ", "tau": "τ", "phi": "φ", "omega": "ω", "Omega": "Ω", "euro": "€", "trade": "™", "permil": "‰",
        "prime": "′", "Prime": "″", "check": "✓", "star": "☆", "lbrace": "{", "rbrace": "}", "lcub": "{",
        "rcub": "}", "num": "#", "excl": "!", "quest": "?", "comma": ",", "semi": ";", "equals": "=", "plus": "+",
        "percnt": "%", "dollar": "$", "ast": "*", "lowbar": "_", "grave": "`", "verbar": "|", "commat": "@",
        "lbrack": "[", "rbrack": "]", "lsqb": "[", "rsqb": "]", "hyphen": "‐", "dash": "‐", "OElig": "Œ",
        "oelig": "œ", "Scaron": "Š", "scaron": "š", "fnof": "ƒ", "circ": "ˆ", "tilde": "˜",
    ]
}
