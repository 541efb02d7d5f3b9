package import HostFiles
import StrictJSON

/// Why a registry was not read or not changed.
package struct RegistryError: Error, Hashable, Sendable {
    /// What kind of error it is; the raw value is for programs.
    package enum Code: String, Sendable, CaseIterable {
        /// The place of a registry is not one that can be used.
        case badLocation = "invalid_registry"
        /// There is no registry at the place.
        case noRegistry = "no_registry"
        /// The registry cannot be read.
        case unreachable = "registry_unreachable"
        /// A file of the registry is not what was published.
        case damaged = "registry_damaged"
        /// A signature is not its publisher's.
        case badSignature = "bad_signature"
        /// An identifier's index is signed by another publisher than before, or not at all any more.
        case publisherChanged = "publisher_changed"
        /// Nobody knows any more who has signed what is installed.
        case publisherForgotten = "publisher_forgotten"
        /// An index is older than one that was seen before.
        case wentBack = "index_went_back"
        /// A version has other contents than before.
        case versionReplaced = "version_replaced"
        /// The registry has no plugin of that identifier.
        case notFound = "not_in_registry"
        /// The registry has no version that fits.
        case noVersion = "no_version"
        /// The version to publish is not greater than those that are published.
        case notGreater = "version_not_greater"
        /// The identifier belongs to another publisher.
        case taken = "identifier_taken"
        /// A signature cannot be made or checked.
        case cannotSign = "cannot_sign"
        /// The registry does not let the user write.
        case refused = "registry_refused"
        /// The registry cannot be written.
        case cannotWrite = "cannot_write"
        /// Others keep changing the registry.
        case busy = "busy"
        /// The file `plugins.lock` is not as it was written.
        case pinsDamaged = "lock_file_damaged"
    }

    /// What kind of error it is.
    package var code: Code
    /// What is wrong, and where.
    package var message: String
    /// What to do about it.
    package var hint: String?

    /// Makes an error.
    package init(_ code: Code, _ message: String, hint: String? = nil) {
        self.code = code
        self.message = message
        self.hint = hint
    }
}

extension RegistryError: CustomStringConvertible {
    /// What is wrong, and what to do about it in a line of its own.
    package var description: String { hint.map { "\(message)\n  hint: \($0)" } ?? message }
}

extension RegistryError: LockFailure {
    /// The error for a registry that others keep locked.
    package init(_ error: LockError) {
        switch error {
        case .busy: self.init(.busy, "somebody else is changing the registry", hint: "try again")
        case .cancelled: self.init(.busy, "given up while somebody else was changing the registry")
        case .file(let error): self.init(.cannotWrite, "\(error)")
        }
    }
}
