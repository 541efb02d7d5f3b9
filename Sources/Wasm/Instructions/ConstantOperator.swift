/// An operator that constant expressions may use.
///
/// Spec 3.0, valid-constant.
///
/// This is the one list of them. Validator and evaluation switch over it without a default, so that neither can pass
/// over an operator that the other knows.
enum ConstantOperator {
    case i32Const, i64Const, f32Const, f64Const, v128Const
    case globalGet, refNull, refFunc
    case i32Add, i32Sub, i32Mul, i64Add, i64Sub, i64Mul
    case structNew, structNewDefault, arrayNew, arrayNewDefault, arrayNewFixed
    case refI31, anyConvertExtern, externConvertAny
    case end

    /// The constant operator, or `nil` for one that is not constant.
    init?(_ found: Operator) {
        switch found {
        case .i32Const: self = .i32Const
        case .i64Const: self = .i64Const
        case .f32Const: self = .f32Const
        case .f64Const: self = .f64Const
        case .v128Const: self = .v128Const
        case .globalGet: self = .globalGet
        case .refNull: self = .refNull
        case .refFunc: self = .refFunc
        case .i32Add: self = .i32Add
        case .i32Sub: self = .i32Sub
        case .i32Mul: self = .i32Mul
        case .i64Add: self = .i64Add
        case .i64Sub: self = .i64Sub
        case .i64Mul: self = .i64Mul
        case .structNew: self = .structNew
        case .structNewDefault: self = .structNewDefault
        case .arrayNew: self = .arrayNew
        case .arrayNewDefault: self = .arrayNewDefault
        case .arrayNewFixed: self = .arrayNewFixed
        case .refI31: self = .refI31
        case .anyConvertExtern: self = .anyConvertExtern
        case .externConvertAny: self = .externConvertAny
        case .end: self = .end
        default: return nil
        }
    }
}
