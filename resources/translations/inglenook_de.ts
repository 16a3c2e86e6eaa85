<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
</context>
<context>
    <name>AboutWindow</name>
    <message>
        <source>About Inglenook</source>
        <translation>Info zu Inglenook</translation>
    </message>
    <message>
        <source>Inglenook is made with the works of others:</source>
        <translation>In Inglenook steckt auch die Arbeit anderer:</translation>
    </message>
    <message>
        <source>Reads stories kept as plain text files, where they lie, and never loses your place.</source>
        <translation>Liest Geschichten aus einfachen Textdateien, dort, wo sie liegen, und vergisst nie, wo man stehen geblieben ist.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Freie Software unter der MIT-Lizenz.</translation>
    </message>
</context>
<context>
    <name>Amending</name>
    <message>
        <source>&amp;Correct title, author, encoding…</source>
        <translation>&amp;Titel, Autor, Kodierung berichtigen …</translation>
    </message>
</context>
<context>
    <name>AnnotationTools</name>
    <message>
        <source>It was removed.</source>
        <translation>Der Eintrag wurde entfernt.</translation>
    </message>
    <message>
        <source>{} were removed.</source>
        <translation>{} Einträge wurden entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Something went wrong. You can read on.</source>
        <translation>Etwas ist schiefgegangen. Weiterlesen ist möglich.</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht …</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>The settings could not be written to the disk.</source>
        <translation>Die Einstellungen konnten nicht auf die Festplatte geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>Around</name>
    <message>
        <source>Stories (*.txt *.text *.md *.asc *.gz);;All files (*)</source>
        <translation>Geschichten (*.txt *.text *.md *.asc *.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a story</source>
        <translation>Geschichte öffnen</translation>
    </message>
</context>
<context>
    <name>ArrangeBar</name>
    <message>
        <source>All stories</source>
        <translation>Alle Geschichten</translation>
    </message>
    <message>
        <source>Reading now</source>
        <translation>Angefangen</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Ausgelesen</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Neuzugänge</translation>
    </message>
    <message>
        <source>In several versions</source>
        <translation>Mehrere Fassungen</translation>
    </message>
    <message>
        <source>Taken out of the list</source>
        <translation>Herausgenommen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Fandom</source>
        <translation>Fandom</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Längste zuerst</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Kürzeste zuerst</translation>
    </message>
    <message>
        <source>Added last</source>
        <translation>Neu hinzugefügt</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Read last</source>
        <translation>Zuletzt gelesen</translation>
    </message>
    <message>
        <source>Furthest read</source>
        <translation>Lesestand</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Regal</translation>
    </message>
    <message>
        <source>Sort and group</source>
        <translation>Sortieren und gruppieren</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by fandom, rating, length…</source>
        <translation>Nach Fandom, Altersfreigabe, Länge … filtern</translation>
    </message>
    <message>
        <source>Filter ({})</source>
        <translation>Filter ({})</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>“{}” is not there.</source>
        <translation>„{}“ ist nicht da.</translation>
    </message>
    <message>
        <source>{} of these files are not there.</source>
        <translation>{} dieser Dateien sind nicht da.</translation>
    </message>
    <message>
        <source>“{}” is not a text.</source>
        <translation>„{}“ ist kein Text.</translation>
    </message>
    <message>
        <source>{} of these files are not texts.</source>
        <translation>{} dieser Dateien sind keine Texte.</translation>
    </message>
    <message>
        <source>Only files and folders can be dropped here. Save the page as text, and drop that.</source>
        <translation>Hierher lassen sich nur Dateien und Ordner ziehen. Die Seite als Text speichern und dann diese Datei hierher ziehen.</translation>
    </message>
</context>
<context>
    <name>AskingSite</name>
    <message>
        <source>Look up in the browser</source>
        <translation>Im Browser nachschlagen</translation>
    </message>
    <message>
        <source>Look up “{}” on this site? Your browser will open.</source>
        <translation>„{}“ auf dieser Website nachschlagen? Dazu öffnet sich der Browser.</translation>
    </message>
    <message>
        <source>Another site</source>
        <translation>Andere Website</translation>
    </message>
    <message>
        <source>Address of the other site</source>
        <translation>Adresse der anderen Website</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>An address that begins with https:// and has {words} where the words go.</source>
        <translation>Eine Adresse, die mit https:// beginnt und {words} enthält, wo die Wörter stehen sollen.</translation>
    </message>
</context>
<context>
    <name>BookmarksModel</name>
    <message>
        <source>place lost</source>
        <translation>Stelle verloren</translation>
    </message>
    <message>
        <source>place uncertain</source>
        <translation>Stelle unsicher</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markierung</translation>
    </message>
</context>
<context>
    <name>BookmarksPanel</name>
    <message>
        <source>This story</source>
        <translation>Diese Geschichte</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>Alle Geschichten</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Mit Notiz</translation>
    </message>
    <message>
        <source>Place uncertain</source>
        <translation>Stelle unsicher</translation>
    </message>
    <message>
        <source>Bookmarks and highlights</source>
        <translation>Lesezeichen und Markierungen</translation>
    </message>
    <message>
        <source>Words, names or notes</source>
        <translation>Wörter, Namen oder Notizen</translation>
    </message>
    <message>
        <source>What to look for in bookmarks and highlights</source>
        <translation>Suchbegriff für Lesezeichen und Markierungen</translation>
    </message>
    <message>
        <source>Name, colour and note…</source>
        <translation>Name, Farbe und Notiz …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Sort and show</source>
        <translation>Sortieren und anzeigen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>None is like this.

Type less above, or choose Everything.</source>
        <translation>Nichts davon passt.

Oben weniger eingeben oder „Alles“ wählen.</translation>
    </message>
    <message>
        <source>No bookmarks or highlights in any story yet.

What you mark in any of them is listed here.</source>
        <translation>Noch gibt es in keiner Geschichte Lesezeichen oder Markierungen.

Was in einer von ihnen angemerkt wird, steht dann hier.</translation>
    </message>
    <message>
        <source>Open a story to see what is marked in it.</source>
        <translation>Ist eine Geschichte geöffnet, steht hier, was in ihr angemerkt ist.</translation>
    </message>
    <message>
        <source>No bookmarks or highlights in this story yet.

Press Ctrl+D to mark the place you are reading, or select words and press 1 to highlight them.</source>
        <translation>In dieser Geschichte gibt es noch keine Lesezeichen oder Markierungen.

Strg+D setzt ein Lesezeichen an der Lesestelle; die Taste 1 markiert die ausgewählten Wörter.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Zur Stelle gehen</translation>
    </message>
    <message>
        <source>It belongs on this page</source>
        <translation>Gehört auf diese Seite</translation>
    </message>
    <message>
        <source>It belongs to the words selected</source>
        <translation>Gehört zu den ausgewählten Wörtern</translation>
    </message>
    <message>
        <source>No colour of its own</source>
        <translation>Keine eigene Farbe</translation>
    </message>
</context>
<context>
    <name>ChoosingTheme</name>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>“{}”: text and page contrast by {} to 1; 7 to 1 is easy to read.</source>
        <translation>„{}“: Der Kontrast zwischen Schrift und Seite ist {} zu 1; gut lesbar ist 7 zu 1.</translation>
    </message>
    <message>
        <source>A theme of your own. Change the colours and save: the window follows at once.
Give it a name; every file in this folder is a theme. What you leave out is
as in another theme: like = "night".</source>
        <translation>Ein eigenes Farbschema. Farben ändern und speichern: Das Fenster folgt sofort.
Einen Namen vergeben; jede Datei in diesem Ordner ist ein Farbschema. Was fehlt,
ist wie in einem anderen Farbschema: like = "night".</translation>
    </message>
    <message>
        <source>The folder {} cannot be made: {}.</source>
        <translation>Der Ordner {} kann nicht angelegt werden: {}.</translation>
    </message>
    <message>
        <source>Your themes are in {}.</source>
        <translation>Die eigenen Farbschemata liegen in {}.</translation>
    </message>
</context>
<context>
    <name>ChoosingType</name>
    <message>
        <source>This story is set as all are.</source>
        <translation>Diese Geschichte ist jetzt gesetzt wie alle.</translation>
    </message>
    <message>
        <source>Stories are set as at first.</source>
        <translation>Die Geschichten sind wieder gesetzt wie voreingestellt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Open a story…</source>
        <translation>Geschichte öffnen …</translation>
    </message>
    <message>
        <source>Recent stories</source>
        <translation>Zuletzt gelesene Geschichten</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Folders of the library…</source>
        <translation>Ordner der Bibliothek …</translation>
    </message>
    <message>
        <source>Make the search index anew</source>
        <translation>Suchindex neu anlegen</translation>
    </message>
    <message>
        <source>Show the sample stories</source>
        <translation>Beispielgeschichten zeigen</translation>
    </message>
    <message>
        <source>Read this file as…</source>
        <translation>Diese Datei lesen als …</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Drucken oder als PDF speichern …</translation>
    </message>
    <message>
        <source>Export bookmarks and notes…</source>
        <translation>Lesezeichen und Notizen exportieren …</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>This line is a chapter</source>
        <translation>Diese Zeile ist eine Kapitelüberschrift</translation>
    </message>
    <message>
        <source>Menu of this line</source>
        <translation>Menü zu dieser Zeile</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter …</translation>
    </message>
    <message>
        <source>Bookmark this place</source>
        <translation>Lesezeichen an dieser Stelle</translation>
    </message>
    <message>
        <source>Bookmarks and highlights</source>
        <translation>Lesezeichen und Markierungen</translation>
    </message>
    <message>
        <source>Highlight in yellow</source>
        <translation>Gelb markieren</translation>
    </message>
    <message>
        <source>Highlight in green</source>
        <translation>Grün markieren</translation>
    </message>
    <message>
        <source>Highlight in blue</source>
        <translation>Blau markieren</translation>
    </message>
    <message>
        <source>Highlight in pink</source>
        <translation>Rosa markieren</translation>
    </message>
    <message>
        <source>Highlight in purple</source>
        <translation>Violett markieren</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Unterstreichen</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Notiz schreiben …</translation>
    </message>
    <message>
        <source>Remove this highlight</source>
        <translation>Diese Markierung entfernen</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Pause or go on reading aloud</source>
        <translation>Vorlesen anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Vorheriger Satz</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Nächster Satz</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Back to the voice</source>
        <translation>Zurück zur Stimme</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Normale Größe</translation>
    </message>
    <message>
        <source>Type…</source>
        <translation>Typografie …</translation>
    </message>
    <message>
        <source>Your own themes…</source>
        <translation>Eigene Farbschemata …</translation>
    </message>
    <message>
        <source>Even right edge</source>
        <translation>Blocksatz</translation>
    </message>
    <message>
        <source>Hyphens at the ends of lines</source>
        <translation>Silbentrennung</translation>
    </message>
    <message>
        <source>Punctuation in the margins</source>
        <translation>Hängende Satzzeichen</translation>
    </message>
    <message>
        <source>Space between paragraphs</source>
        <translation>Abstand zwischen Absätzen</translation>
    </message>
    <message>
        <source>Printer’s quotes and dashes</source>
        <translation>Typografische Satzzeichen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Library as a grid</source>
        <translation>Bibliothek als Raster</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>Nächstes Kapitel</translation>
    </message>
    <message>
        <source>Previous chapter</source>
        <translation>Vorheriges Kapitel</translation>
    </message>
    <message>
        <source>Start of the chapter</source>
        <translation>Anfang des Kapitels</translation>
    </message>
    <message>
        <source>End of the chapter</source>
        <translation>Ende des Kapitels</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Find in this story…</source>
        <translation>In dieser Geschichte suchen …</translation>
    </message>
    <message>
        <source>Search all stories…</source>
        <translation>In allen Geschichten suchen …</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Start of the story</source>
        <translation>Anfang der Geschichte</translation>
    </message>
    <message>
        <source>End of the story</source>
        <translation>Ende der Geschichte</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Gehe zu …</translation>
    </message>
    <message>
        <source>Find a story</source>
        <translation>Geschichte suchen</translation>
    </message>
    <message>
        <source>Scroll in place of turning pages</source>
        <translation>Scrollen statt Blättern</translation>
    </message>
    <message>
        <source>Sliding pages</source>
        <translation>Gleitendes Umblättern</translation>
    </message>
    <message>
        <source>Line guide</source>
        <translation>Leselineal</translation>
    </message>
    <message>
        <source>Fold or unfold the header</source>
        <translation>Dateikopf ein- oder ausklappen</translation>
    </message>
    <message>
        <source>As the file has it</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>Read next</source>
        <translation>Als Nächstes lesen</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Befehl suchen …</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Neuerungen</translation>
    </message>
    <message>
        <source>Diagnostic report…</source>
        <translation>Diagnosebericht …</translation>
    </message>
    <message>
        <source>About Inglenook</source>
        <translation>Info zu Inglenook</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Text and theme</source>
        <translation>Schrift und Farbschema</translation>
    </message>
</context>
<context>
    <name>CommandModel</name>
    <message>
        <source>switched on</source>
        <translation>eingeschaltet</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>No command is called like that.</source>
        <translation>So heißt kein Befehl.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Befehl suchen …</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Other &amp;versions</source>
        <translation>&amp;Andere Fassungen</translation>
    </message>
    <message>
        <source>Holds this and more</source>
        <translation>Enthält diese und mehr</translation>
    </message>
    <message>
        <source>An earlier one</source>
        <translation>Eine frühere</translation>
    </message>
    <message>
        <source>Much the same</source>
        <translation>Weitgehend gleich</translation>
    </message>
    <message>
        <source>A newer version of this story is in the list, with more in it.</source>
        <translation>In der Liste steht eine neuere Fassung dieser Geschichte, die mehr enthält.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>ContentsModel</name>
    <message>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <source>{} h {:02} min</source>
        <translation>{} h {:02} min</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>aktuelle Stelle</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Open a story to see its chapters and scenes.</source>
        <translation>Ist eine Geschichte geöffnet, stehen hier ihre Kapitel und Szenen.</translation>
    </message>
    <message>
        <source>This story has neither chapters nor scenes.

A right click on a line makes it the heading of a chapter.</source>
        <translation>Diese Geschichte hat weder Kapitel noch Szenen.

Ein Rechtsklick auf eine Zeile macht sie zur Kapitelüberschrift.</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Sa&amp;ve a copy…</source>
        <translation>Kopie &amp;speichern …</translation>
    </message>
    <message>
        <source>Open a story first, or choose some in the list.</source>
        <translation>Öffnen Sie erst eine Geschichte, oder wählen Sie welche in der Liste.</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Geschichten</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Writing {}…</source>
        <translation>{} wird geschrieben …</translation>
    </message>
    <message>
        <source>The copy is in {}.</source>
        <translation>Die Kopie ist in {}.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Read as…</source>
        <translation>Lesen als …</translation>
    </message>
    <message>
        <source>Some characters of this story look garbled.</source>
        <translation>Einige Zeichen dieser Geschichte sehen verstümmelt aus.</translation>
    </message>
    <message>
        <source>Some characters of this file could not be read and are shown as �.</source>
        <translation>Einige Zeichen dieser Datei waren nicht lesbar und werden als � gezeigt.</translation>
    </message>
    <message>
        <source>How this file writes its characters could only be guessed.</source>
        <translation>Die Zeichenkodierung dieser Datei ließ sich nur vermuten.</translation>
    </message>
    <message>
        <source>This could not be written to the disk, and will be forgotten.</source>
        <translation>Das konnte nicht auf die Festplatte geschrieben werden und geht wieder verloren.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The story is read as found out.</source>
        <translation>Die Geschichte wird wieder so gelesen, wie sie erkannt wurde.</translation>
    </message>
    <message>
        <source>Garbled characters are shown as what they once were.</source>
        <translation>Verstümmelte Zeichen erscheinen nun als das, was sie einmal waren.</translation>
    </message>
    <message>
        <source>Read as {}.</source>
        <translation>Gelesen als {}.</translation>
    </message>
    <message>
        <source>The line is a chapter now.</source>
        <translation>Die Zeile ist jetzt eine Kapitelüberschrift.</translation>
    </message>
    <message>
        <source>The line is not a chapter any more.</source>
        <translation>Die Zeile ist keine Kapitelüberschrift mehr.</translation>
    </message>
    <message>
        <source>The story is read as you say.</source>
        <translation>Die Geschichte wird jetzt gelesen wie angegeben.</translation>
    </message>
</context>
<context>
    <name>Delivering</name>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ä&amp;ndern …</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
</context>
<context>
    <name>EncodingTab</name>
    <message>
        <source>&amp;Mend garbled characters</source>
        <translation>&amp;Verstümmelte Zeichen wiederherstellen</translation>
    </message>
    <message>
        <source>Found out: {}</source>
        <translation>Erkannt: {}</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>Lines of the file, read like this</source>
        <translation>Zeilen der Datei, so gelesen</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>Zeichen&amp;kodierung:</translation>
    </message>
    <message>
        <source>Counting the bytes that have no meaning in it…</source>
        <translation>Bytes, die in dieser Kodierung keine Bedeutung haben, werden gezählt …</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Look up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>The dictionaries on this computer do not know it.</source>
        <translation>In den Wörterbüchern auf diesem Rechner steht dazu nichts.</translation>
    </message>
    <message>
        <source>What the dictionary says</source>
        <translation>Was im Wörterbuch steht</translation>
    </message>
    <message>
        <source>In the browser…</source>
        <translation>Im Browser …</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>To read: bookmarks and notes (*.md)</source>
        <translation>Zum Lesen: Lesezeichen und Notizen (*.md)</translation>
    </message>
    <message>
        <source>To import: everything (*.json)</source>
        <translation>Zum Importieren: alles (*.json)</translation>
    </message>
    <message>
        <source>Export bookmarks and notes</source>
        <translation>Lesezeichen und Notizen exportieren</translation>
    </message>
    <message>
        <source>One bookmark or note was written to {}.</source>
        <translation>Ein Lesezeichen oder eine Notiz wurde in {} geschrieben.</translation>
    </message>
    <message>
        <source>{} bookmarks and notes were written to {}.</source>
        <translation>{} Lesezeichen und Notizen wurden in {} geschrieben.</translation>
    </message>
</context>
<context>
    <name>ExtentForm</name>
    <message>
        <source>Pa&amp;ges</source>
        <translation>Seit&amp;en</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Letzte Seite</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>FaceBox</name>
    <message>
        <source>{} (comes with Inglenook)</source>
        <translation>{} (in Inglenook enthalten)</translation>
    </message>
</context>
<context>
    <name>FacetTree</name>
    <message>
        <source>Read or not</source>
        <translation>Lesestand</translation>
    </message>
    <message>
        <source>Fandom</source>
        <translation>Fandom</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>Pairing</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Altersfreigabe</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Reading now</source>
        <translation>Angefangen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Ausgelesen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Fandoms, ratings, tags and lengths of your stories are counted here.</source>
        <translation>Hier werden die Geschichten nach Fandom, Altersfreigabe, Schlagwort und Länge gezählt.</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>{} could not be read; the usual settings are used.</source>
        <translation>{} konnte nicht gelesen werden; es gelten die Voreinstellungen.</translation>
    </message>
    <message>
        <source>It is kept as {}.</source>
        <translation>Die Datei wird als {} aufbewahrt.</translation>
    </message>
    <message>
        <source>“{}” in {} cannot be used; the usual is used.</source>
        <translation>„{}“ in {} ist nicht verwendbar; es gilt die Voreinstellung.</translation>
    </message>
    <message>
        <source>{} in {} cannot be used; the usual is used.</source>
        <translation>{} in {} sind nicht verwendbar; es gelten die Voreinstellungen.</translation>
    </message>
</context>
<context>
    <name>FieldsTab</name>
    <message>
        <source>T&amp;itle:</source>
        <translation>T&amp;itel:</translation>
    </message>
    <message>
        <source>A&amp;uthor:</source>
        <translation>A&amp;utor:</translation>
    </message>
    <message>
        <source>&amp;Summary:</source>
        <translation>Zusammen&amp;fassung:</translation>
    </message>
    <message>
        <source>Fandom</source>
        <translation>Fandom</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>Pairing</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Figuren</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Altersfreigabe</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>Disclaimer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Verlag</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>nicht in der Datei</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Days in a row</source>
        <translation>Tage in Folge</translation>
    </message>
    <message>
        <source>Speed in {}</source>
        <translation>Lesetempo {}</translation>
    </message>
    <message>
        <source>words a minute</source>
        <translation>Wörter pro Minute</translation>
    </message>
    <message>
        <source>{} in all</source>
        <translation>insgesamt {}</translation>
    </message>
    <message>
        <source>Finished in {}</source>
        <translation>Ausgelesen {}</translation>
    </message>
    <message>
        <source>longest: {}</source>
        <translation>am längsten: {}</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>&amp;Whole words</source>
        <translation>&amp;Ganze Wörter</translation>
    </message>
    <message>
        <source>Capitals as &amp;typed</source>
        <translation>Groß-/&amp;Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Accents as t&amp;yped</source>
        <translation>&amp;Akzente beachten</translation>
    </message>
    <message>
        <source>Find in this story</source>
        <translation>In dieser Geschichte suchen</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Gesuchte Wörter</translation>
    </message>
    <message>
        <source>Open a story to find words in it.</source>
        <translation>Ist eine Geschichte geöffnet, lassen sich hier Wörter in ihr suchen.</translation>
    </message>
    <message>
        <source>Nothing in this story says “{}”.</source>
        <translation>In dieser Geschichte kommt „{}“ nicht vor.</translation>
    </message>
    <message>
        <source>Type some words, and every place that has them is listed here.

Where lines end, which quotes are used and which letters are italic makes no difference.</source>
        <translation>Ein paar Wörter eingeben, und hier stehen alle Stellen, an denen sie vorkommen.

Zeilenumbrüche, die Form der Anführungszeichen und Kursivschrift spielen dabei keine Rolle.</translation>
    </message>
    <message>
        <source>{} so far…</source>
        <translation>bisher {} …</translation>
    </message>
    <message>
        <source>{} places, the first {} listed</source>
        <translation>{} Stellen, die ersten {} aufgeführt</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 Stelle</translation>
    </message>
    <message>
        <source>{} places</source>
        <translation>{} Stellen</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>On from the beginning of the story.</source>
        <translation>Die Suche geht am Anfang der Geschichte weiter.</translation>
    </message>
    <message>
        <source>On from the end of the story.</source>
        <translation>Die Suche geht am Ende der Geschichte weiter.</translation>
    </message>
</context>
<context>
    <name>FinishedList</name>
    <message>
        <source>Finished stories</source>
        <translation>Ausgelesene Geschichten</translation>
    </message>
    <message>
        <source>Stories you read to their end come here.</source>
        <translation>Hier erscheinen die Geschichten, die zu Ende gelesen sind.</translation>
    </message>
</context>
<context>
    <name>FolderScan</name>
    <message>
        <source>The folder could not be looked through: no second process could start.</source>
        <translation>Der Ordner konnte nicht durchsucht werden: Ein zweiter Prozess ließ sich nicht starten.</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Folders of the library</source>
        <translation>Ordner der Bibliothek</translation>
    </message>
    <message>
        <source>The stories in these folders, and in the folders below them, are in the list. They are read where they lie and never written to. What is taken out here stays on the disk, and so do your places.</source>
        <translation>Die Geschichten in diesen Ordnern und deren Unterordnern stehen in der Liste. Sie werden gelesen, wo sie liegen, und nie verändert. Was hier herausgenommen wird, bleibt auf der Festplatte, und auch die Lesestellen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>No folder is in the library yet.

Add the one that holds your stories.</source>
        <translation>Noch ist kein Ordner in der Bibliothek.

Den Ordner hinzufügen, in dem die Geschichten liegen.</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>{} files</source>
        <translation>{} Dateien</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>Ordner &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>Heraus&amp;nehmen</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>EPUB: a book for e-readers</source>
        <translation>EPUB: ein Buch für E-Reader</translation>
    </message>
    <message>
        <source>HTML: a page for a browser</source>
        <translation>HTML: eine Seite für den Browser</translation>
    </message>
    <message>
        <source>Clean text: a paragraph a line</source>
        <translation>Reiner Text: jeder Absatz eine Zeile</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>45 % or page 12</source>
        <translation>45 % oder Seite 12</translation>
    </message>
    <message>
        <source>How far through the story, or which page of this chapter.</source>
        <translation>Wie weit in die Geschichte hinein, oder auf welche Seite dieses Kapitels.</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aufschlagen</translation>
    </message>
    <message>
        <source>page</source>
        <translation>seite</translation>
    </message>
    <message>
        <source>Please write a percentage such as 45 %, or a page such as page 12.</source>
        <translation>Bitte eine Prozentzahl angeben, etwa 45 %, oder eine Seite, etwa Seite 12.</translation>
    </message>
    <message>
        <source>The story ends at 100 %.</source>
        <translation>Die Geschichte endet bei 100 %.</translation>
    </message>
    <message>
        <source>This chapter has only one page.</source>
        <translation>Dieses Kapitel hat nur eine Seite.</translation>
    </message>
    <message>
        <source>This chapter has pages 1 to {}.</source>
        <translation>Dieses Kapitel hat die Seiten 1 bis {}.</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>This is Inglenook {} now.</source>
        <translation>Das ist jetzt Inglenook {}.</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Neuerungen</translation>
    </message>
</context>
<context>
    <name>Highlighting</name>
    <message>
        <source>Select the words to highlight first.</source>
        <translation>Zuerst die Wörter auswählen, die markiert werden sollen.</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Import bookmarks, notes, places and preferences</source>
        <translation>Lesezeichen, Notizen, Lesestellen und Einstellungen importieren</translation>
    </message>
    <message>
        <source>Exported by Inglenook (*.json)</source>
        <translation>Von Inglenook exportiert (*.json)</translation>
    </message>
    <message>
        <source>All that is in {} is here already.</source>
        <translation>Alles aus {} ist schon da.</translation>
    </message>
    <message>
        <source>Bookmarks and notes: {} new, {} brought up to date.</source>
        <translation>Lesezeichen und Notizen: {} neu, {} aktualisiert.</translation>
    </message>
    <message>
        <source>Places, marks or preferences were brought up to date.</source>
        <translation>Lesestellen, Kennzeichnungen oder Einstellungen wurden aktualisiert.</translation>
    </message>
    <message>
        <source>Damaged entries that were left out: {}.</source>
        <translation>Ausgelassene beschädigte Einträge: {}.</translation>
    </message>
</context>
<context>
    <name>Ink</name>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Unterstrichen</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>&amp;Join into one story</source>
        <translation>&amp;Zu einer Geschichte verbinden</translation>
    </message>
    <message>
        <source>List its files &amp;separately</source>
        <translation>Dateien &amp;einzeln auflisten</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>{} You can read on; your place is saved as soon as that works again.</source>
        <translation>{} Weiterlesen ist möglich; die Lesestelle wird gespeichert, sobald das wieder geht.</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>&amp;Usual keys</source>
        <translation>&amp;Voreingestellte Tasten</translation>
    </message>
    <message>
        <source>Take it &amp;over</source>
        <translation>&amp;Trotzdem zuweisen</translation>
    </message>
    <message>
        <source>Keys of “{}”</source>
        <translation>Tasten für „{}“</translation>
    </message>
    <message>
        <source>New key for “{}”</source>
        <translation>Neue Taste für „{}“</translation>
    </message>
    <message>
        <source>Take {} away</source>
        <translation>{} entfernen</translation>
    </message>
    <message>
        <source>{} is “{}”.</source>
        <translation>{} gehört schon zu „{}“.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>Tastenkombinationen Tastenkürzel</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>LayoutTab</name>
    <message>
        <source>Found out: {}</source>
        <translation>Erkannt: {}</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>A page of the story, set like this</source>
        <translation>Eine Seite der Geschichte, so gesetzt</translation>
    </message>
    <message>
        <source>&amp;Layout:</source>
        <translation>&amp;Layout:</translation>
    </message>
    <message>
        <source>Lines you made chapters: {}.</source>
        <translation>Zeilen, die zu Kapitelüberschriften gemacht wurden: {}.</translation>
    </message>
    <message>
        <source>Lines you said are no chapters: {}.</source>
        <translation>Zeilen, die keine Kapitelüberschriften sein sollen: {}.</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Find a story…</source>
        <translation>Geschichte suchen …</translation>
    </message>
    <message>
        <source>Find a story</source>
        <translation>Geschichte suchen</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Geschichten</translation>
    </message>
</context>
<context>
    <name>LineMenu</name>
    <message>
        <source>Highlight</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>This line is not a chapter</source>
        <translation>Diese Zeile ist keine Kapitelüberschrift</translation>
    </message>
    <message>
        <source>This line is a chapter</source>
        <translation>Diese Zeile ist eine Kapitelüberschrift</translation>
    </message>
    <message>
        <source>Remove the bookmark of this line</source>
        <translation>Lesezeichen dieser Zeile entfernen</translation>
    </message>
    <message>
        <source>Bookmark this line</source>
        <translation>Lesezeichen an dieser Zeile setzen</translation>
    </message>
    <message>
        <source>Look up “{}”</source>
        <translation>„{}“ nachschlagen</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Nachschlagen</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Select the words it belongs to, and choose this again.</source>
        <translation>Zuerst die Wörter auswählen, zu denen die Markierung gehört, dann diesen Befehl noch einmal wählen.</translation>
    </message>
</context>
<context>
    <name>LookingUp</name>
    <message>
        <source>Select the words to look up first.</source>
        <translation>Zuerst die Wörter auswählen, die nachgeschlagen werden sollen.</translation>
    </message>
    <message>
        <source>No browser could be opened for {}.</source>
        <translation>Für {} ließ sich kein Browser öffnen.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>What’s new</source>
        <translation>Neuerungen</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the manual…</source>
        <translation>Im Handbuch suchen …</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>No topic says “{}”.</source>
        <translation>In keinem Thema kommt „{}“ vor.</translation>
    </message>
</context>
<context>
    <name>MarginNote</name>
    <message>
        <source>Note: {}</source>
        <translation>Notiz: {}</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Highlight</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favorit</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Schlagwörter …</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Als &amp;gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Als &amp;ungelesen markieren</translation>
    </message>
    <message>
        <source>Take &amp;out of the list</source>
        <translation>Aus der &amp;Liste nehmen</translation>
    </message>
    <message>
        <source>Put &amp;back into the list</source>
        <translation>&amp;Wieder in die Liste aufnehmen</translation>
    </message>
    <message>
        <source>The story was taken out of the list; its file stays where it is.</source>
        <translation>Die Geschichte wurde aus der Liste genommen; ihre Datei bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>{} stories were taken out of the list; their files stay where they are.</source>
        <translation>{} Geschichten wurden aus der Liste genommen; ihre Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>MarkingPage</name>
    <message>
        <source>A favourite.</source>
        <translation>Ist jetzt ein Favorit.</translation>
    </message>
    <message>
        <source>No favourite any more.</source>
        <translation>Ist kein Favorit mehr.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>No printer is set up here. Save as PDF, and print that where there is one.</source>
        <translation>Hier ist kein Drucker eingerichtet. Speichern Sie als PDF, und drucken Sie dieses, wo es einen gibt.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker geschickt.</translation>
    </message>
    <message>
        <source>The printer has not taken the pages.</source>
        <translation>Der Drucker hat die Seiten nicht angenommen.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>One page was written to {}.</source>
        <translation>Eine Seite wurde in {} geschrieben.</translation>
    </message>
    <message>
        <source>{} pages were written to {}.</source>
        <translation>{} Seiten wurden in {} geschrieben.</translation>
    </message>
    <message>
        <source>{} could not be written: {}.</source>
        <translation>{} konnte nicht geschrieben werden: {}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>OwnTheme</name>
    <message>
        <source>There is no theme “{}”.</source>
        <translation>Ein Farbschema „{}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“{}” cannot be read: {}.</source>
        <translation>„{}“ kann nicht gelesen werden: {}.</translation>
    </message>
    <message>
        <source>“{}” is too long to be a theme.</source>
        <translation>„{}“ ist zu lang für ein Farbschema.</translation>
    </message>
    <message>
        <source>this is not UTF-8</source>
        <translation>Das ist kein UTF-8</translation>
    </message>
    <message>
        <source>this is not TOML ({})</source>
        <translation>Das ist kein TOML ({})</translation>
    </message>
    <message>
        <source>“{}” is no colour, as #3a2f1e is</source>
        <translation>„{}“ ist keine Farbe, wie etwa #3a2f1e eine ist</translation>
    </message>
    <message>
        <source>there is no theme “{}”; there are {}</source>
        <translation>Ein Farbschema „{}“ gibt es nicht; es gibt {}</translation>
    </message>
    <message>
        <source>a name has 1 to 40 characters</source>
        <translation>Ein Name hat 1 bis 40 Zeichen</translation>
    </message>
    <message>
        <source>a theme has no “{}”; it has {}</source>
        <translation>Ein Farbschema kennt kein „{}“; es kennt {}</translation>
    </message>
    <message>
        <source>“{}”, line {}: {}.</source>
        <translation>„{}“, Zeile {}: {}.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>One page</source>
        <translation>Eine Seite</translation>
    </message>
    <message>
        <source>Two pages side by side</source>
        <translation>Zwei Seiten nebeneinander</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Schmal</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>{} mm</source>
        <translation>{} mm</translation>
    </message>
    <message>
        <source>&amp;Header and small print</source>
        <translation>Dateikop&amp;f und Kleingedrucktes</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>Title and chapter &amp;over the text</source>
        <translation>Titel und Kapitel &amp;über dem Text</translation>
    </message>
    <message>
        <source>Page &amp;numbers</source>
        <translation>Seiten&amp;zahlen</translation>
    </message>
    <message>
        <source>Wider margins where it is &amp;bound</source>
        <translation>Breiterer Rand, wo &amp;gebunden wird</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>P&amp;apier</translation>
    </message>
    <message>
        <source>Sh&amp;eet</source>
        <translation>&amp;Bogen</translation>
    </message>
    <message>
        <source>&amp;Margins</source>
        <translation>&amp;Ränder</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>Zei&amp;len</translation>
    </message>
    <message>
        <source>&amp;Face</source>
        <translation>&amp;Schriftart</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tagen</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Nach Wochen</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>&amp;Scroll in place of turning pages</source>
        <translation>&amp;Scrollen statt Blättern</translation>
    </message>
    <message>
        <source>A chapter is one long column.</source>
        <translation>Ein Kapitel ist eine einzige lange Spalte.</translation>
    </message>
    <message>
        <source>Pages s&amp;lide when they are turned</source>
        <translation>Seiten &amp;gleiten beim Umblättern</translation>
    </message>
    <message>
        <source>Line &amp;guide</source>
        <translation>&amp;Leselineal</translation>
    </message>
    <message>
        <source>A band behind the line one reads.</source>
        <translation>Ein Streifen hinter der Zeile, die gerade gelesen wird.</translation>
    </message>
    <message>
        <source>&amp;Fold long headers and small print away</source>
        <translation>Lange Dateiköpfe und &amp;Kleingedrucktes einklappen</translation>
    </message>
    <message>
        <source>What a file says of itself before the story can be unfolded on the page.</source>
        <translation>Was eine Datei vor der Geschichte über sich selbst sagt, lässt sich auf der Seite ausklappen.</translation>
    </message>
    <message>
        <source>S&amp;peed of reading aloud</source>
        <translation>Tem&amp;po beim Vorlesen</translation>
    </message>
    <message>
        <source>While a voice reads, &lt; and &gt; change it.</source>
        <translation>Während eine Stimme liest, ändern es &lt; und &gt;.</translation>
    </message>
    <message>
        <source>R&amp;ead aloud</source>
        <translation>&amp;Vorlesen</translation>
    </message>
    <message>
        <source>Its voice is chosen in the bar below the page, for each language; Reset forgets them.</source>
        <translation>Die Stimme wird in der Leiste unter der Seite gewählt, für jede Sprache; Zurücksetzen vergisst sie.</translation>
    </message>
    <message>
        <source>&amp;Type…</source>
        <translation>T&amp;ypografie …</translation>
    </message>
    <message>
        <source>Face, size, lines, margins, hyphens and paragraphs.</source>
        <translation>Schriftart, Größe, Zeilen, Ränder, Silbentrennung und Absätze.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>S&amp;how the list of stories beside the page</source>
        <translation>Liste der Geschichten neben der Seite z&amp;eigen</translation>
    </message>
    <message>
        <source>As a &amp;grid of title pages</source>
        <translation>Als &amp;Raster aus Titelseiten</translation>
    </message>
    <message>
        <source>&amp;Folders of the library…</source>
        <translation>&amp;Ordner der Bibliothek …</translation>
    </message>
    <message>
        <source>Where stories are looked for.</source>
        <translation>Wo nach Geschichten gesucht wird.</translation>
    </message>
    <message>
        <source>Make the search inde&amp;x anew</source>
        <translation>Suchinde&amp;x neu anlegen</translation>
    </message>
    <message>
        <source>If a search of all stories does not find what is there.</source>
        <translation>Falls die Suche in allen Geschichten nicht findet, was da ist.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Your &amp;own themes…</source>
        <translation>Eigene Far&amp;bschemata …</translation>
    </message>
    <message>
        <source>A folder of small files of colours.</source>
        <translation>Ein Ordner mit kleinen Dateien, in denen die Farben stehen.</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>S&amp;prache des Programms</translation>
    </message>
    <message>
        <source>From the next start on. Stories stay in theirs.</source>
        <translation>Gilt ab dem nächsten Start. Geschichten behalten ihre eigene.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>&amp;Count what I read</source>
        <translation>Gelesenes &amp;mitzählen</translation>
    </message>
    <message>
        <source>For the statistics. It stays on this computer and is never sent.</source>
        <translation>Für die Statistik. Es bleibt auf diesem Rechner und wird nie gesendet.</translation>
    </message>
    <message>
        <source>&amp;Statistics…</source>
        <translation>S&amp;tatistik …</translation>
    </message>
    <message>
        <source>See what was counted, or forget it.</source>
        <translation>Ansehen, was gezählt wurde, oder es vergessen.</translation>
    </message>
    <message>
        <source>&amp;Words are looked up on</source>
        <translation>&amp;Wörter nachschlagen bei</translation>
    </message>
    <message>
        <source>Dictionaries on this computer go first, and you are asked before the browser opens.</source>
        <translation>Wörterbücher auf diesem Rechner gehen vor, und bevor sich der Browser öffnet, wird nachgefragt.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Sheet</source>
        <translation>Bogen</translation>
    </message>
    <message>
        <source>Previous sheet</source>
        <translation>Vorheriger Bogen</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Nächster Bogen</translation>
    </message>
    <message>
        <source>of {}</source>
        <translation>von {}</translation>
    </message>
    <message>
        <source>of {}…</source>
        <translation>von {} …</translation>
    </message>
    <message>
        <source>Sheet {} of {}</source>
        <translation>Bogen {} von {}</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print or save as PDF</source>
        <translation>Drucken oder als PDF speichern</translation>
    </message>
    <message>
        <source>All stor&amp;ies</source>
        <translation>Alle &amp;Geschichten</translation>
    </message>
    <message>
        <source>The &amp;whole story</source>
        <translation>&amp;Die ganze Geschichte</translation>
    </message>
    <message>
        <source>Th&amp;is chapter</source>
        <translation>Dieses &amp;Kapitel</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Dru&amp;cken …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF speicher&amp;n …</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Seiten werden gesetzt …</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>&amp;Print or save as PDF…</source>
        <translation>&amp;Drucken oder als PDF speichern …</translation>
    </message>
    <message>
        <source>{} stories</source>
        <translation>{} Geschichten</translation>
    </message>
    <message>
        <source>Reading what is to be printed…</source>
        <translation>Was gedruckt werden soll, wird gelesen …</translation>
    </message>
    <message>
        <source>Print or save as PDF</source>
        <translation>Drucken oder als PDF speichern</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>&amp;Count what I read</source>
        <translation>&amp;Gelesenes mitzählen</translation>
    </message>
    <message>
        <source>&amp;Forget all of this…</source>
        <translation>All das &amp;vergessen …</translation>
    </message>
    <message>
        <source>All of this stays on this computer, beside your bookmarks; nothing is ever sent.</source>
        <translation>All das bleibt auf diesem Rechner, bei den Lesezeichen; nichts davon wird je gesendet.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Forget what was read when, and which stories were finished?</source>
        <translation>Vergessen, was wann gelesen wurde und welche Geschichten ausgelesen sind?</translation>
    </message>
    <message>
        <source>This cannot be undone. Places, bookmarks and stories stay. The backups beside the library still have it until they are replaced, in about eight days of use.</source>
        <translation>Das lässt sich nicht rückgängig machen. Lesestellen, Lesezeichen und Geschichten bleiben erhalten. In den Sicherungen neben der Bibliothek steht es noch, bis sie nach etwa acht Tagen Gebrauch ersetzt sind.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
</context>
<context>
    <name>ProcessSpeech</name>
    <message>
        <source>The voice cannot be heard: {} has failed, or finds nothing to play sound on.</source>
        <translation>Die Stimme ist nicht zu hören: {} hat versagt oder findet nichts, um Ton auszugeben.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Place in the story, in percent</source>
        <translation>Stelle in der Geschichte, in Prozent</translation>
    </message>
</context>
<context>
    <name>QtSpeech</name>
    <message>
        <source>The voice cannot be heard: {}</source>
        <translation>Die Stimme ist nicht zu hören: {}</translation>
    </message>
</context>
<context>
    <name>ReadAs</name>
    <message>
        <source>Reading the file…</source>
        <translation>Datei wird gelesen …</translation>
    </message>
    <message>
        <source>Every line is a paragraph</source>
        <translation>Jede Zeile ist ein Absatz</translation>
    </message>
    <message>
        <source>Blank lines between paragraphs</source>
        <translation>Zwischen den Absätzen stehen Leerzeilen</translation>
    </message>
    <message>
        <source>The first line of a paragraph is indented</source>
        <translation>Die erste Zeile eines Absatzes ist eingerückt</translation>
    </message>
    <message>
        <source>Mixed: as each part of the file looks</source>
        <translation>Gemischt: je nach Teil der Datei</translation>
    </message>
    <message>
        <source>The file says so itself.</source>
        <translation>Die Datei sagt es selbst.</translation>
    </message>
    <message>
        <source>It holds nothing but plain English letters.</source>
        <translation>Die Datei enthält nur einfache Zeichen, keine Umlaute oder Akzente.</translation>
    </message>
    <message>
        <source>Every character fits.</source>
        <translation>Jedes Zeichen passt.</translation>
    </message>
    <message>
        <source>With some stray bytes of another encoding.</source>
        <translation>Mit einzelnen verirrten Bytes einer anderen Kodierung.</translation>
    </message>
    <message>
        <source>Found out from its characters.</source>
        <translation>An den Zeichen erkannt.</translation>
    </message>
    <message>
        <source>Found out from its characters: likely, not sure.</source>
        <translation>An den Zeichen erkannt: wahrscheinlich, nicht sicher.</translation>
    </message>
    <message>
        <source>Only guessed from its characters.</source>
        <translation>Nur anhand der Zeichen vermutet.</translation>
    </message>
    <message>
        <source>Every byte of the file has a meaning in it.</source>
        <translation>Jedes Byte der Datei hat in dieser Kodierung eine Bedeutung.</translation>
    </message>
    <message>
        <source>1 byte of the file has no meaning in it and is shown as �.</source>
        <translation>1 Byte der Datei hat in dieser Kodierung keine Bedeutung und wird als � gezeigt.</translation>
    </message>
    <message>
        <source>{} bytes of the file have no meaning in it and are shown as �.</source>
        <translation>{} Bytes der Datei haben in dieser Kodierung keine Bedeutung und werden als � gezeigt.</translation>
    </message>
    <message>
        <source>1 character could not be read and is shown as �.</source>
        <translation>1 Zeichen war nicht lesbar und wird als � gezeigt.</translation>
    </message>
    <message>
        <source>{} characters could not be read and are shown as �.</source>
        <translation>{} Zeichen waren nicht lesbar und werden als � gezeigt.</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, little-endian)</source>
        <translation>Unicode (UTF-16, Little Endian)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big-endian)</source>
        <translation>Unicode (UTF-16, Big Endian)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Westlich (Windows-1252)</translation>
    </message>
    <message>
        <source>Western (ISO 8859-15)</source>
        <translation>Westlich (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Western (Mac OS Roman)</source>
        <translation>Westlich (Mac OS Roman)</translation>
    </message>
    <message>
        <source>Western (DOS, code page 437)</source>
        <translation>Westlich (DOS, Codepage 437)</translation>
    </message>
    <message>
        <source>Western (DOS, code page 850)</source>
        <translation>Westlich (DOS, Codepage 850)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Mitteleuropäisch (Windows-1250)</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>Mitteleuropäisch (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Central European (Mac OS)</source>
        <translation>Mitteleuropäisch (Mac OS)</translation>
    </message>
    <message>
        <source>Central European (DOS, code page 852)</source>
        <translation>Mitteleuropäisch (DOS, Codepage 852)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Kyrillisch (Windows-1251)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Kyrillisch (KOI8-R)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-U)</source>
        <translation>Kyrillisch (KOI8-U)</translation>
    </message>
    <message>
        <source>Cyrillic (ISO 8859-5)</source>
        <translation>Kyrillisch (ISO 8859-5)</translation>
    </message>
    <message>
        <source>Cyrillic (Mac OS)</source>
        <translation>Kyrillisch (Mac OS)</translation>
    </message>
    <message>
        <source>Cyrillic (DOS, code page 866)</source>
        <translation>Kyrillisch (DOS, Codepage 866)</translation>
    </message>
    <message>
        <source>Cyrillic (DOS, code page 855)</source>
        <translation>Kyrillisch (DOS, Codepage 855)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Griechisch (Windows-1253)</translation>
    </message>
    <message>
        <source>Greek (ISO 8859-7)</source>
        <translation>Griechisch (ISO 8859-7)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Türkisch (Windows-1254)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Baltisch (Windows-1257)</translation>
    </message>
    <message>
        <source>Baltic (ISO 8859-13)</source>
        <translation>Baltisch (ISO 8859-13)</translation>
    </message>
    <message>
        <source>Romanian (ISO 8859-16)</source>
        <translation>Rumänisch (ISO 8859-16)</translation>
    </message>
    <message>
        <source>Esperanto and Maltese (ISO 8859-3)</source>
        <translation>Esperanto und Maltesisch (ISO 8859-3)</translation>
    </message>
    <message>
        <source>Celtic (ISO 8859-14)</source>
        <translation>Keltisch (ISO 8859-14)</translation>
    </message>
    <message>
        <source>Nordic (DOS, code page 865)</source>
        <translation>Nordisch (DOS, Codepage 865)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hebräisch (Windows-1255)</translation>
    </message>
    <message>
        <source>Hebrew (ISO 8859-8)</source>
        <translation>Hebräisch (ISO 8859-8)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Arabisch (Windows-1256)</translation>
    </message>
    <message>
        <source>Arabic (ISO 8859-6)</source>
        <translation>Arabisch (ISO 8859-6)</translation>
    </message>
    <message>
        <source>Thai (Windows-874)</source>
        <translation>Thai (Windows-874)</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>Vietnamesisch (Windows-1258)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>Chinesisch, vereinfacht (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, simplified (HZ)</source>
        <translation>Chinesisch, vereinfacht (HZ)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chinesisch, traditionell (Big5)</translation>
    </message>
    <message>
        <source>Japanese (Shift_JIS)</source>
        <translation>Japanisch (Shift_JIS)</translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation>Japanisch (EUC-JP)</translation>
    </message>
    <message>
        <source>Japanese (ISO-2022-JP)</source>
        <translation>Japanisch (ISO-2022-JP)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>Koreanisch (EUC-KR)</translation>
    </message>
    <message>
        <source>Korean (Johab)</source>
        <translation>Koreanisch (Johab)</translation>
    </message>
    <message>
        <source>Korean (ISO-2022-KR)</source>
        <translation>Koreanisch (ISO-2022-KR)</translation>
    </message>
    <message>
        <source>Plain (ASCII)</source>
        <translation>Einfach (ASCII)</translation>
    </message>
</context>
<context>
    <name>ReadAsDialog</name>
    <message>
        <source>Read “{}” as</source>
        <translation>„{}“ lesen als</translation>
    </message>
    <message>
        <source>C&amp;haracters</source>
        <translation>&amp;Zeichen</translation>
    </message>
    <message>
        <source>&amp;Paragraphs</source>
        <translation>&amp;Absätze</translation>
    </message>
    <message>
        <source>&amp;Title and fields</source>
        <translation>&amp;Titel und Angaben</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>Alles zu&amp;rücksetzen</translation>
    </message>
</context>
<context>
    <name>ReadNext</name>
    <message>
        <source>Read next</source>
        <translation>Als Nächstes lesen</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>This is an archive of stories, not a story.</source>
        <translation>Das ist ein Archiv mit Geschichten, keine Geschichte.</translation>
    </message>
    <message>
        <source>This is a folder, not a story.</source>
        <translation>Das ist ein Ordner, keine Geschichte.</translation>
    </message>
    <message>
        <source>This is a pipe or a device, not a story.</source>
        <translation>Das ist eine Pipe oder ein Gerät, keine Geschichte.</translation>
    </message>
    <message>
        <source>This file is too large to be read as a story.</source>
        <translation>Diese Datei ist zu groß, um als Geschichte gelesen zu werden.</translation>
    </message>
    <message>
        <source>This file is no longer there.</source>
        <translation>Diese Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>You are not allowed to read this file.</source>
        <translation>Die Berechtigung, diese Datei zu lesen, fehlt.</translation>
    </message>
    <message>
        <source>This is a link that leads back to itself.</source>
        <translation>Das ist eine Verknüpfung, die auf sich selbst zurückführt.</translation>
    </message>
    <message>
        <source>The name of this file is too long.</source>
        <translation>Der Name dieser Datei ist zu lang.</translation>
    </message>
    <message>
        <source>The disk failed while this file was read.</source>
        <translation>Beim Lesen dieser Datei hat die Festplatte versagt.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>No file can have this name.</source>
        <translation>So kann keine Datei heißen.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Diese Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Your places could not be read or saved because another program is using them.</source>
        <translation>Die Lesestellen konnten nicht gelesen oder gespeichert werden, weil ein anderes Programm sie gerade verwendet.</translation>
    </message>
    <message>
        <source>Your places could not be read or saved because the disk is full.</source>
        <translation>Die Lesestellen konnten nicht gelesen oder gespeichert werden, weil die Festplatte voll ist.</translation>
    </message>
    <message>
        <source>Your places could not be read or saved because the disk is full or failing.</source>
        <translation>Die Lesestellen konnten nicht gelesen oder gespeichert werden, weil die Festplatte voll ist oder versagt.</translation>
    </message>
    <message>
        <source>Your places could not be read or saved because their file cannot be opened.</source>
        <translation>Die Lesestellen konnten nicht gelesen oder gespeichert werden, weil sich ihre Datei nicht öffnen lässt.</translation>
    </message>
    <message>
        <source>Your places could not be read or saved because their file cannot be written to.</source>
        <translation>Die Lesestellen konnten nicht gelesen oder gespeichert werden, weil sich in ihre Datei nicht schreiben lässt.</translation>
    </message>
    <message>
        <source>Your places could not be reached: {}.</source>
        <translation>Die Lesestellen waren nicht erreichbar: {}.</translation>
    </message>
    <message>
        <source>Your places could not be read or saved because their file is damaged ({}).</source>
        <translation>Die Lesestellen konnten nicht gelesen oder gespeichert werden, weil ihre Datei beschädigt ist ({}).</translation>
    </message>
    <message>
        <source>Your places were saved by a newer version of Inglenook and are left alone.</source>
        <translation>Die Lesestellen wurden von einer neueren Version von Inglenook gespeichert und bleiben unangetastet.</translation>
    </message>
    <message>
        <source>This file could not be understood.</source>
        <translation>Diese Datei ließ sich nicht entziffern.</translation>
    </message>
    <message>
        <source>Your bookmarks and places were missing and were taken from the backup of {}.</source>
        <translation>Lesezeichen und Lesestellen fehlten und wurden aus der Sicherung vom {} übernommen.</translation>
    </message>
    <message>
        <source>Your bookmarks and places were damaged and were put together again from what could still be read and from the backup of {}; the damaged file is kept as {}.</source>
        <translation>Lesezeichen und Lesestellen waren beschädigt und wurden aus dem, was noch lesbar war, und der Sicherung vom {} wieder zusammengesetzt; die beschädigte Datei wird als {} aufbewahrt.</translation>
    </message>
    <message>
        <source>Your bookmarks and places were damaged and were put together again from what could still be read; the damaged file is kept as {}.</source>
        <translation>Lesezeichen und Lesestellen waren beschädigt und wurden aus dem, was noch lesbar war, wieder zusammengesetzt; die beschädigte Datei wird als {} aufbewahrt.</translation>
    </message>
    <message>
        <source>“{0}” is no number to look for: write {1}:&gt;20k, {1}:&lt;500 or {1}:5000..20000.</source>
        <translation>„{0}“ enthält keine Zahl, nach der sich suchen lässt; möglich sind {1}:&gt;20k, {1}:&lt;500 oder {1}:5000..20000.</translation>
    </message>
    <message>
        <source>“{}” is nothing a story can be: after is: stands one of {}.</source>
        <translation>„{}“ trifft auf keine Geschichte zu; nach is: steht eines von {}.</translation>
    </message>
    <message>
        <source>Read like this, the file is empty.</source>
        <translation>So gelesen, ist die Datei leer.</translation>
    </message>
    <message>
        <source>You are not allowed to look into this file.</source>
        <translation>Die Berechtigung, in diese Datei hineinzusehen, fehlt.</translation>
    </message>
    <message>
        <source>You are not allowed to look into this folder.</source>
        <translation>Die Berechtigung, in diesen Ordner hineinzusehen, fehlt.</translation>
    </message>
    <message>
        <source>This folder is no longer there.</source>
        <translation>Dieser Ordner ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This folder could not be read.</source>
        <translation>Dieser Ordner konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This does not look like text: it holds binary data.</source>
        <translation>Das sieht nicht nach Text aus: Die Datei enthält Binärdaten.</translation>
    </message>
    <message>
        <source>This archive is damaged.</source>
        <translation>Dieses Archiv ist beschädigt.</translation>
    </message>
    <message>
        <source>This file is no longer in its archive.</source>
        <translation>Diese Datei ist nicht mehr in ihrem Archiv.</translation>
    </message>
    <message>
        <source>This story is locked with a password.</source>
        <translation>Diese Geschichte ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>This archive holds too many files to be a library of stories.</source>
        <translation>Dieses Archiv enthält zu viele Dateien für eine Bibliothek von Geschichten.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>This story could not be understood.</source>
        <translation>Diese Geschichte ließ sich nicht entziffern.</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>The stories you read will be here.</source>
        <translation>Hier erscheinen die gelesenen Geschichten.</translation>
    </message>
</context>
<context>
    <name>ReportWindow</name>
    <message>
        <source>Diagnostic report</source>
        <translation>Diagnosebericht</translation>
    </message>
    <message>
        <source>This helps whoever looks for a fault. It holds no title, no path and no word of your stories, and is sent nowhere: copy it, and put it where it is needed.</source>
        <translation>Das hilft bei der Suche nach einem Fehler. Der Bericht enthält keinen Titel, keinen Pfad und kein Wort aus den Geschichten und wird nirgendwohin gesendet: Er lässt sich kopieren und dort einfügen, wo er gebraucht wird.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>The file has changed: the words you stopped at are gone. This is near them.</source>
        <translation>Die Datei hat sich geändert: Die Wörter der letzten Lesestelle sind nicht mehr da. Diese Stelle liegt in ihrer Nähe.</translation>
    </message>
    <message>
        <source>The file has changed: what you stopped at is gone. This is as far into it.</source>
        <translation>Die Datei hat sich geändert: Die letzte Lesestelle ist nicht mehr da. Diese Stelle liegt ebenso weit in der Geschichte.</translation>
    </message>
    <message>
        <source>1 new chapter since you stopped.</source>
        <translation>1 neues Kapitel seit dem letzten Lesen.</translation>
    </message>
    <message>
        <source>{} new chapters since you stopped.</source>
        <translation>{} neue Kapitel seit dem letzten Lesen.</translation>
    </message>
</context>
<context>
    <name>Ribbon</name>
    <message>
        <source>Bookmark on this page</source>
        <translation>Lesezeichen auf dieser Seite</translation>
    </message>
</context>
<context>
    <name>Roots</name>
    <message>
        <source>Add a folder of stories</source>
        <translation>Ordner mit Geschichten hinzufügen</translation>
    </message>
    <message>
        <source>No stories were found in “{}”.</source>
        <translation>In „{}“ wurden keine Geschichten gefunden.</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>no title in the file</source>
        <translation>kein Titel in der Datei</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne Angabe</translation>
    </message>
    <message>
        <source>{} stories</source>
        <translation>{} Geschichten</translation>
    </message>
    <message>
        <source>1 story</source>
        <translation>1 Geschichte</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Keep this search</source>
        <translation>Diese Suche behalten</translation>
    </message>
    <message>
        <source>Forget a search</source>
        <translation>Suche vergessen</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search all stories</source>
        <translation>In allen Geschichten suchen</translation>
    </message>
    <message>
        <source>Words, or “a phrase”</source>
        <translation>Wörter oder „eine Wortfolge“</translation>
    </message>
    <message>
        <source>What to look for in all stories</source>
        <translation>Suchbegriff für alle Geschichten</translation>
    </message>
    <message>
        <source>No story says “{}”.</source>
        <translation>In keiner Geschichte kommt „{}“ vor.</translation>
    </message>
    <message>
        <source>{} passages in 1 story</source>
        <translation>Stellen in 1 Geschichte: {}</translation>
    </message>
    <message>
        <source>the first {} passages, in {} stories</source>
        <translation>die ersten {} Stellen, in {} Geschichten</translation>
    </message>
    <message>
        <source>{} passages in {} stories</source>
        <translation>{} Stellen in {} Geschichten</translation>
    </message>
    <message>
        <source>All words you type are looked for near each other: ferry kiln, “upper road”, kil*, -boat.</source>
        <translation>Gesucht werden alle eingegebenen Wörter, nah beieinander: Fähre Ofen, „obere Straße“, Brenn*, -Boot.</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>The search index is made anew; until then not all is found.</source>
        <translation>Der Suchindex wird neu angelegt; bis dahin wird nicht alles gefunden.</translation>
    </message>
    <message>
        <source>The texts of {} of {} stories can be searched as yet.</source>
        <translation>Bisher sind die Texte von {} der {} Geschichten durchsuchbar.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Open a story to have it read aloud.</source>
        <translation>Öffnen Sie eine Geschichte, um sie vorlesen zu lassen.</translation>
    </message>
    <message>
        <source>There is no voice on this computer: install espeak-ng or speech-dispatcher, or Inglenook’s extra “speech”.</source>
        <translation>Auf diesem Rechner gibt es keine Stimme: Installieren Sie espeak-ng oder speech-dispatcher oder Inglenooks Zusatz „speech“.</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr …</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The story ends here.</source>
        <translation>Hier endet die Geschichte.</translation>
    </message>
    <message>
        <source>The voice has stopped, as you wished.</source>
        <translation>Die Stimme hat aufgehört, wie Sie es wollten.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>No setting and no command is called like that.</source>
        <translation>So heißt keine Einstellung und kein Befehl.</translation>
    </message>
    <message>
        <source>Find a setting or a command…</source>
        <translation>Einstellung oder Befehl suchen …</translation>
    </message>
    <message>
        <source>Find a setting or a command</source>
        <translation>Einstellung oder Befehl suchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>&amp;Diese Seite zurücksetzen</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Alles zurücksetzen</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>Rückgä&amp;ngig</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Stopped looking for stories.</source>
        <translation>Suche nach Geschichten angehalten.</translation>
    </message>
    <message>
        <source>Looking for stories…</source>
        <translation>Geschichten werden gesucht …</translation>
    </message>
    <message>
        <source>Stopped at {} of {} files.</source>
        <translation>Angehalten bei {} von {} Dateien.</translation>
    </message>
    <message>
        <source>Looking through {} of {} files…</source>
        <translation>{} von {} Dateien durchsucht …</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>This key cannot be used.</source>
        <translation>Diese Taste ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>{} means something else on the page or in a list.</source>
        <translation>{} hat auf der Seite oder in einer Liste schon eine andere Bedeutung.</translation>
    </message>
    <message>
        <source>{} is needed to write; take one with Ctrl or Alt.</source>
        <translation>{} wird zum Schreiben gebraucht; bitte eine Taste mit Strg oder Alt wählen.</translation>
    </message>
</context>
<context>
    <name>SiteRow</name>
    <message>
        <source>Another site</source>
        <translation>Andere Website</translation>
    </message>
    <message>
        <source>Address of the other site</source>
        <translation>Adresse der anderen Website</translation>
    </message>
    <message>
        <source>An address with {words} where the words go.</source>
        <translation>Eine Adresse, die {words} enthält, wo die Wörter stehen sollen.</translation>
    </message>
</context>
<context>
    <name>SpeedLine</name>
    <message>
        <source>A month shows from five minutes of reading on.</source>
        <translation>Ein Monat erscheint ab fünf Minuten Lesezeit.</translation>
    </message>
    <message>
        <source>Words a minute, by month</source>
        <translation>Wörter pro Minute, nach Monaten</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>“{}” is not where it was; its file may have gone.</source>
        <translation>„{}“ liegt nicht mehr am alten Ort; vielleicht gibt es die Datei nicht mehr.</translation>
    </message>
    <message>
        <source>{} h</source>
        <translation>{} h</translation>
    </message>
    <message>
        <source>{} h {} min</source>
        <translation>{} h {} min</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message>
        <source>{} words</source>
        <translation>{} Wörter</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>{} days</source>
        <translation>{} Tage</translation>
    </message>
    <message>
        <source>{}: nothing read</source>
        <translation>{}: nichts gelesen</translation>
    </message>
    <message>
        <source>1 story</source>
        <translation>1 Geschichte</translation>
    </message>
    <message>
        <source>{} stories</source>
        <translation>{} Geschichten</translation>
    </message>
    <message>
        <source>The week: nothing read</source>
        <translation>Die Woche: nichts gelesen</translation>
    </message>
    <message>
        <source>The week: {}, {}</source>
        <translation>Die Woche: {}, {}</translation>
    </message>
</context>
<context>
    <name>StatisticsWindow</name>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Ausgelesen</translation>
    </message>
    <message>
        <source>Words a minute</source>
        <translation>Wörter pro Minute</translation>
    </message>
    <message>
        <source>Nothing was read yet.

Turn some pages, and this fills with the minutes and words of each day, how many days in a row you read, how fast, and which stories you finished.</source>
        <translation>Noch wurde nichts gelesen.

Sind ein paar Seiten umgeblättert, stehen hier die Minuten und Wörter jedes Tages, die Tage in Folge, das Lesetempo und die ausgelesenen Geschichten.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>Stories</name>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>a newer version is here</source>
        <translation>neuere Fassung vorhanden</translation>
    </message>
    <message>
        <source>1 new chapter</source>
        <translation>1 neues Kapitel</translation>
    </message>
    <message>
        <source>{} new chapters</source>
        <translation>{} neue Kapitel</translation>
    </message>
    <message>
        <source>{} files</source>
        <translation>{} Dateien</translation>
    </message>
</context>
<context>
    <name>Swatch</name>
    <message>
        <source>No colour of its own</source>
        <translation>Keine eigene Farbe</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>New tags, parted by commas</source>
        <translation>Neue Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>New tags</source>
        <translation>Neue Schlagwörter</translation>
    </message>
    <message>
        <source>Tags of this story</source>
        <translation>Schlagwörter dieser Geschichte</translation>
    </message>
    <message>
        <source>Tags of {} stories</source>
        <translation>Schlagwörter von {} Geschichten</translation>
    </message>
</context>
<context>
    <name>Teller</name>
    <message>
        <source>The voice does not answer.</source>
        <translation>Die Stimme antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>TitleBar</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Text and theme</source>
        <translation>Schrift und Farbschema</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>{} could not be written: {}.</source>
        <translation>{} konnte nicht geschrieben werden: {}.</translation>
    </message>
</context>
<context>
    <name>TypePanel</name>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>{} pt</source>
        <translation>{} pt</translation>
    </message>
    <message>
        <source>&amp;Line height</source>
        <translation>&amp;Zeilenabstand</translation>
    </message>
    <message>
        <source>{} %</source>
        <translation>{} %</translation>
    </message>
    <message>
        <source>Longest li&amp;ne</source>
        <translation>Zeilen&amp;länge höchstens</translation>
    </message>
    <message>
        <source>{} characters</source>
        <translation>{} Zeichen</translation>
    </message>
    <message>
        <source>&amp;Margins</source>
        <translation>&amp;Ränder</translation>
    </message>
    <message>
        <source>{} % of the width</source>
        <translation>{} % der Breite</translation>
    </message>
    <message>
        <source>&amp;Even right edge</source>
        <translation>&amp;Blocksatz</translation>
    </message>
    <message>
        <source>&amp;Punctuation in the margins</source>
        <translation>&amp;Hängende Satzzeichen</translation>
    </message>
    <message>
        <source>Space &amp;between paragraphs</source>
        <translation>&amp;Abstand zwischen Absätzen</translation>
    </message>
    <message>
        <source>Printer’s &amp;quotes and dashes</source>
        <translation>&amp;Typografische Satzzeichen</translation>
    </message>
    <message>
        <source>&amp;Hyphens at the ends of lines</source>
        <translation>S&amp;ilbentrennung</translation>
    </message>
    <message>
        <source>Like any paragraph</source>
        <translation>Wie jeder Absatz</translation>
    </message>
    <message>
        <source>Raised initial</source>
        <translation>Stehende Initiale</translation>
    </message>
    <message>
        <source>Small capitals</source>
        <translation>Kapitälchen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typografie</translation>
    </message>
    <message>
        <source>For &amp;all stories</source>
        <translation>&amp;Für alle Geschichten</translation>
    </message>
    <message>
        <source>For this story &amp;only</source>
        <translation>&amp;Nur für diese Geschichte</translation>
    </message>
    <message>
        <source>Set as all stories are</source>
        <translation>Setzen wie alle Geschichten</translation>
    </message>
    <message>
        <source>Set as at first</source>
        <translation>Auf Voreinstellung zurücksetzen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>As the story: {}</source>
        <translation>Wie die Geschichte: {}</translation>
    </message>
    <message>
        <source>&amp;Face</source>
        <translation>&amp;Schriftart</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the hyphens</source>
        <translation>S&amp;prache der Silbentrennung</translation>
    </message>
    <message>
        <source>Chapters beg&amp;in</source>
        <translation>&amp;Kapitelanfang</translation>
    </message>
</context>
<context>
    <name>VoiceBar</name>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Sleep timer</source>
        <translation>Einschlafuhr</translation>
    </message>
    <message>
        <source>Back to the voice</source>
        <translation>Zurück zur Stimme</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Vorlesen beenden</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Speed: {} %</source>
        <translation>Tempo: {} %</translation>
    </message>
    <message>
        <source>Voice: {}</source>
        <translation>Stimme: {}</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Andere Sprachen</translation>
    </message>
    <message>
        <source>At the end of the chapter</source>
        <translation>Am Ende des Kapitels</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>In {} minutes</source>
        <translation>In {} Minuten</translation>
    </message>
</context>
<context>
    <name>WeekBars</name>
    <message>
        <source>Reading by week, {}</source>
        <translation>Gelesen nach Wochen, {}</translation>
    </message>
    <message>
        <source>Most in {}</source>
        <translation>Am meisten: {}</translation>
    </message>
    <message>
        <source>the week of {}: {}</source>
        <translation>Woche vom {}, {}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>Read the &amp;sample stories</source>
        <translation>&amp;Beispielgeschichten lesen</translation>
    </message>
    <message>
        <source>Or drop a folder or a story on this window. F1 opens the manual.</source>
        <translation>Oder einen Ordner oder eine Geschichte in dieses Fenster ziehen. F1 öffnet das Handbuch.</translation>
    </message>
    <message>
        <source>Welcome to Inglenook</source>
        <translation>Willkommen bei Inglenook</translation>
    </message>
    <message>
        <source>Inglenook makes a library of the stories you keep as plain text files, sets each like a book, and never loses your place. It reads them where they lie, and never changes a file.</source>
        <translation>Inglenook macht aus Geschichten in einfachen Textdateien eine Bibliothek, setzt jede wie ein Buch und vergisst nie, wo man stehen geblieben ist. Es liest sie, wo sie liegen, und verändert nie eine Datei.</translation>
    </message>
    <message>
        <source>No stories found</source>
        <translation>Keine Geschichten gefunden</translation>
    </message>
    <message>
        <source>The folders of the library hold no plain text files. Inglenook reads .txt, .text, .md and .asc, texts without an extension, and the same inside .zip and .gz.</source>
        <translation>In den Ordnern der Bibliothek liegen keine einfachen Textdateien. Inglenook liest .txt, .text, .md und .asc, Texte ohne Dateiendung und all das auch innerhalb von .zip und .gz.</translation>
    </message>
</context>
<context>
    <name>Welcoming</name>
    <message>
        <source>Choose a story from the list.</source>
        <translation>Eine Geschichte aus der Liste wählen.</translation>
    </message>
    <message>
        <source>No story is open.</source>
        <translation>Es ist keine Geschichte geöffnet.</translation>
    </message>
    <message>
        <source>Looking for stories…</source>
        <translation>Geschichten werden gesucht …</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>the chapter ends here</source>
        <translation>das Kapitel endet hier</translation>
    </message>
    <message>
        <source>1 minute left in chapter</source>
        <translation>noch 1 Minute im Kapitel</translation>
    </message>
    <message>
        <source>{} minutes left in chapter</source>
        <translation>noch {} Minuten im Kapitel</translation>
    </message>
    <message>
        <source>{} h {:02} min left in chapter</source>
        <translation>noch {} h {:02} min im Kapitel</translation>
    </message>
    <message>
        <source>{} hours left in chapter</source>
        <translation>noch {} Stunden im Kapitel</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>1 minute left</source>
        <translation>noch 1 Minute</translation>
    </message>
    <message>
        <source>{} minutes left</source>
        <translation>noch {} Minuten</translation>
    </message>
    <message>
        <source>{} h {:02} min left</source>
        <translation>noch {} h {:02} min</translation>
    </message>
    <message>
        <source>{} hours left</source>
        <translation>noch {} Stunden</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>small print</source>
        <translation>Kleingedrucktes</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Dateikopf</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} und {}</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>{} weitere</translation>
    </message>
    <message>
        <source>page {}</source>
        <translation>Seite {}</translation>
    </message>
    <message>
        <source>page {} of {}</source>
        <translation>Seite {} von {}</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Anfang</translation>
    </message>
</context>
<context>
    <name>WhyEmpty</name>
    <message>
        <source>You are in the middle of no story.

What you have begun stands here until its end.</source>
        <translation>Keine Geschichte ist angefangen.

Was begonnen wurde, steht hier bis zu seinem Ende.</translation>
    </message>
    <message>
        <source>You have opened every story there is.

What is new in your folders comes here by itself.</source>
        <translation>Jede Geschichte wurde schon geöffnet.

Was in den Ordnern neu ist, kommt von selbst hierher.</translation>
    </message>
    <message>
        <source>You have finished no story yet.

One stands here as soon as you have seen its last page.</source>
        <translation>Noch keine Geschichte ist ausgelesen.

Sie steht hier, sobald ihre letzte Seite zu sehen war.</translation>
    </message>
    <message>
        <source>You have no favourites yet.

A right click on a story, or the menu key, makes it one.</source>
        <translation>Es gibt noch keine Favoriten.

Ein Rechtsklick auf eine Geschichte oder die Menütaste macht sie dazu.</translation>
    </message>
    <message>
        <source>Nothing new in thirty days.

Add a folder, or put files into one that is in the library.</source>
        <translation>Seit dreißig Tagen nichts Neues.

Einen Ordner hinzufügen oder Dateien in einen legen, der zur Bibliothek gehört.</translation>
    </message>
    <message>
        <source>No story is here in several versions.

Nearly the same text is found by itself.</source>
        <translation>Keine Geschichte liegt in mehreren Fassungen vor.

Fast gleiche Texte werden von selbst gefunden.</translation>
    </message>
    <message>
        <source>You have taken no story out of the list.

What is taken out can be put back from here.</source>
        <translation>Keine Geschichte wurde aus der Liste genommen.

Was herausgenommen wurde, lässt sich von hier zurückholen.</translation>
    </message>
    <message>
        <source>No stories yet.

Add a folder of text files: with the menu, or by dropping it here.</source>
        <translation>Noch keine Geschichten.

Einen Ordner mit Textdateien hinzufügen: über das Menü, oder indem er hierher gezogen wird.</translation>
    </message>
    <message>
        <source>No story is like that.

Choose less under Filter.</source>
        <translation>Keine Geschichte passt dazu.

Unter „Filter“ weniger auswählen.</translation>
    </message>
    <message>
        <source>No story on this shelf holds “{}”.

The shelf All stories may have one.</source>
        <translation>In diesem Regal enthält keine Geschichte „{}“.

Im Regal „Alle Geschichten“ steht vielleicht eine.</translation>
    </message>
    <message>
        <source>No story holds “{}” in its title, author or fields.

Search all stories looks inside the texts.</source>
        <translation>Bei keiner Geschichte steht „{}“ in Titel, Autor oder Angaben.

„In allen Geschichten suchen“ sieht in den Texten nach.</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>{} is a story, and stories are never written to. Choose another name.</source>
        <translation>{} ist eine Geschichte, und in Geschichten wird nie geschrieben. Bitte einen anderen Namen wählen.</translation>
    </message>
</context>
<context>
    <name>YearBar</name>
    <message>
        <source>Year before</source>
        <translation>Vorheriges Jahr</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Nächstes Jahr</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
</context>
<context>
    <name>YearMap</name>
    <message>
        <source>Reading by day, {}</source>
        <translation>Gelesen nach Tagen, {}</translation>
    </message>
</context>
</TS>
