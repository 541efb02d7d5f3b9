// Documents of JSON, digests and the errors of files are part of this module's interface: whoever imports it gets them with
// their members. A type alias would hand on the names alone.

@_exported public import HostFiles
@_exported public import StrictJSON
