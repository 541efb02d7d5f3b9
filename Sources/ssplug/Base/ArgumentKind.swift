/// What an operand or the value of an option is, for those who offer words in its place.
enum ArgumentKind {
    /// Something that nobody can guess.
    case text
    /// One of these words.
    case words([String])
    /// The path of a file.
    case file
    /// The path of a folder.
    case folder
    /// The identifier of an installed plugin.
    case installed
    /// A permission that a plugin may ask for.
    case permission
    /// The name of a command.
    case command
    /// A plugin of a registry, as `ID` or `ID@VERSION`.
    case published
    /// A key of a plugin's configuration.
    case setting
    /// A key of a plugin's configuration, then `=` and its value.
    case settingWithValue
    /// Text, or `@` and the path of a file that has it.
    case textOrFile
}
