; An installer for Windows, made by Inno Setup 6 from what pyside6-deploy has put into dist.
; Inglenook is offered by "Open with" for stories; what opens them by default stays as it is.

[Setup]
AppId=org.inglenook.Inglenook
AppName=Inglenook
AppVersion=0.1.0
AppPublisher=The Inglenook authors
DefaultDirName={autopf}\Inglenook
DefaultGroupName=Inglenook
DisableProgramGroupPage=yes
LicenseFile=..\..\LICENSE
OutputBaseFilename=inglenook-0.1.0-setup
PrivilegesRequired=lowest
SourceDir=.
UninstallDisplayIcon={app}\Inglenook.exe
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes

[Files]
; Nuitka names a program after the file it is made of.
Source: "..\..\dist\Inglenook.dist\main.exe"; DestDir: "{app}"; DestName: "Inglenook.exe"; Flags: ignoreversion
Source: "..\..\dist\Inglenook.dist\*"; Excludes: "main.exe"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Inglenook"; Filename: "{app}\Inglenook.exe"; AppUserModelID: "org.inglenook.Inglenook"

[Registry]
Root: HKA; Subkey: "Software\Classes\Inglenook.Story"; ValueType: string; ValueData: "Story"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Inglenook.Story\DefaultIcon"; ValueType: string; ValueData: "{app}\Inglenook.exe,0"
Root: HKA; Subkey: "Software\Classes\Inglenook.Story\shell\open\command"; ValueType: string; ValueData: """{app}\Inglenook.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.txt\OpenWithProgids"; ValueType: none; ValueName: "Inglenook.Story"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.text\OpenWithProgids"; ValueType: none; ValueName: "Inglenook.Story"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.md\OpenWithProgids"; ValueType: none; ValueName: "Inglenook.Story"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.asc\OpenWithProgids"; ValueType: none; ValueName: "Inglenook.Story"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.gz\OpenWithProgids"; ValueType: none; ValueName: "Inglenook.Story"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Directory\shell\Inglenook"; ValueType: string; ValueData: "Read with Inglenook"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Directory\shell\Inglenook\command"; ValueType: string; ValueData: """{app}\Inglenook.exe"" ""%1"""
Root: HKA; Subkey: "Software\RegisteredApplications"; ValueType: string; ValueName: "Inglenook"; ValueData: "Software\Inglenook\Capabilities"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Inglenook\Capabilities"; ValueType: string; ValueName: "ApplicationName"; ValueData: "Inglenook"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Inglenook\Capabilities"; ValueType: string; ValueName: "ApplicationDescription"; ValueData: "Reads stories kept as plain text files, set like a book"
Root: HKA; Subkey: "Software\Inglenook\Capabilities\FileAssociations"; ValueType: string; ValueName: ".txt"; ValueData: "Inglenook.Story"
