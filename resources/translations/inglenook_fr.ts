<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
</context>
<context>
    <name>AboutWindow</name>
    <message>
        <source>About Inglenook</source>
        <translation>À propos d’Inglenook</translation>
    </message>
    <message>
        <source>Inglenook is made with the works of others:</source>
        <translation>Inglenook s’appuie sur le travail d’autrui :</translation>
    </message>
    <message>
        <source>Reads stories kept as plain text files, where they lie, and never loses your place.</source>
        <translation>Lit les histoires gardées en simples fichiers texte, là où elles se trouvent, et ne perd jamais votre page.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Logiciel libre sous licence MIT.</translation>
    </message>
</context>
<context>
    <name>Amending</name>
    <message>
        <source>&amp;Correct title, author, encoding…</source>
        <translation>&amp;Corriger le titre, l’auteur, l’encodage…</translation>
    </message>
</context>
<context>
    <name>AnnotationTools</name>
    <message>
        <source>It was removed.</source>
        <translation>L’élément a été supprimé.</translation>
    </message>
    <message>
        <source>{} were removed.</source>
        <translation>{} éléments ont été supprimés.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Something went wrong. You can read on.</source>
        <translation>Une erreur s’est produite. Vous pouvez continuer à lire.</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>The settings could not be written to the disk.</source>
        <translation>Les réglages n’ont pas pu être enregistrés sur le disque.</translation>
    </message>
</context>
<context>
    <name>Around</name>
    <message>
        <source>Stories (*.txt *.text *.md *.asc *.gz);;All files (*)</source>
        <translation>Histoires (*.txt *.text *.md *.asc *.gz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a story</source>
        <translation>Ouvrir une histoire</translation>
    </message>
</context>
<context>
    <name>ArrangeBar</name>
    <message>
        <source>All stories</source>
        <translation>Toutes les histoires</translation>
    </message>
    <message>
        <source>Reading now</source>
        <translation>En cours de lecture</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lues</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favorites</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Ajoutées récemment</translation>
    </message>
    <message>
        <source>In several versions</source>
        <translation>En plusieurs versions</translation>
    </message>
    <message>
        <source>Taken out of the list</source>
        <translation>Retirées de la liste</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Fandom</source>
        <translation>Fandom</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Les plus longues d’abord</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Les plus courtes d’abord</translation>
    </message>
    <message>
        <source>Added last</source>
        <translation>Derniers ajouts</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>Dernières modifications</translation>
    </message>
    <message>
        <source>Read last</source>
        <translation>Dernières lectures</translation>
    </message>
    <message>
        <source>Furthest read</source>
        <translation>Lectures les plus avancées</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans regroupement</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Rayon</translation>
    </message>
    <message>
        <source>Sort and group</source>
        <translation>Trier et regrouper</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Regrouper par</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Filter by fandom, rating, length…</source>
        <translation>Filtrer par fandom, classification, longueur…</translation>
    </message>
    <message>
        <source>Filter ({})</source>
        <translation>Filtres ({})</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>“{}” is not there.</source>
        <translation>« {} » est introuvable.</translation>
    </message>
    <message>
        <source>{} of these files are not there.</source>
        <translation>{} de ces fichiers sont introuvables.</translation>
    </message>
    <message>
        <source>“{}” is not a text.</source>
        <translation>« {} » n’est pas un texte.</translation>
    </message>
    <message>
        <source>{} of these files are not texts.</source>
        <translation>{} de ces fichiers ne sont pas des textes.</translation>
    </message>
    <message>
        <source>Only files and folders can be dropped here. Save the page as text, and drop that.</source>
        <translation>Seuls des fichiers et des dossiers peuvent être déposés ici. Enregistrez la page au format texte, puis déposez le fichier obtenu.</translation>
    </message>
</context>
<context>
    <name>AskingSite</name>
    <message>
        <source>Look up in the browser</source>
        <translation>Chercher dans le navigateur</translation>
    </message>
    <message>
        <source>Look up “{}” on this site? Your browser will open.</source>
        <translation>Chercher « {} » sur ce site ? Votre navigateur s’ouvrira.</translation>
    </message>
    <message>
        <source>Another site</source>
        <translation>Un autre site</translation>
    </message>
    <message>
        <source>Address of the other site</source>
        <translation>Adresse de l’autre site</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>An address that begins with https:// and has {words} where the words go.</source>
        <translation>Une adresse qui commence par https:// et où {words} tient la place des mots.</translation>
    </message>
</context>
<context>
    <name>BookmarksModel</name>
    <message>
        <source>place lost</source>
        <translation>emplacement perdu</translation>
    </message>
    <message>
        <source>place uncertain</source>
        <translation>emplacement incertain</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surlignage</translation>
    </message>
</context>
<context>
    <name>BookmarksPanel</name>
    <message>
        <source>This story</source>
        <translation>Cette histoire</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>Toutes les histoires</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Surlignages</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Avec une note</translation>
    </message>
    <message>
        <source>Place uncertain</source>
        <translation>Emplacement incertain</translation>
    </message>
    <message>
        <source>Bookmarks and highlights</source>
        <translation>Signets et surlignages</translation>
    </message>
    <message>
        <source>Words, names or notes</source>
        <translation>Mots, noms ou notes</translation>
    </message>
    <message>
        <source>What to look for in bookmarks and highlights</source>
        <translation>Texte à rechercher dans les signets et les surlignages</translation>
    </message>
    <message>
        <source>Name, colour and note…</source>
        <translation>Nom, couleur et note…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Sort and show</source>
        <translation>Trier et afficher</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
    <message>
        <source>None is like this.

Type less above, or choose Everything.</source>
        <translation>Aucun ne correspond.

Saisissez moins de texte ci-dessus, ou choisissez Tout.</translation>
    </message>
    <message>
        <source>No bookmarks or highlights in any story yet.

What you mark in any of them is listed here.</source>
        <translation>Pas encore de signet ni de surlignage, dans aucune histoire.

Tout ce que vous y marquez apparaîtra ici.</translation>
    </message>
    <message>
        <source>Open a story to see what is marked in it.</source>
        <translation>Ouvrez une histoire pour voir ce qui y est marqué.</translation>
    </message>
    <message>
        <source>No bookmarks or highlights in this story yet.

Press Ctrl+D to mark the place you are reading, or select words and press 1 to highlight them.</source>
        <translation>Pas encore de signet ni de surlignage dans cette histoire.

Appuyez sur Ctrl+D pour marquer l’endroit où vous lisez, ou sélectionnez des mots et appuyez sur 1 pour les surligner.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>It belongs on this page</source>
        <translation>Sa place est sur cette page</translation>
    </message>
    <message>
        <source>It belongs to the words selected</source>
        <translation>Sa place est sur les mots sélectionnés</translation>
    </message>
    <message>
        <source>No colour of its own</source>
        <translation>Sans couleur propre</translation>
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
        <translation>Sépia</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>“{}”: text and page contrast by {} to 1; 7 to 1 is easy to read.</source>
        <translation>« {} » : le contraste entre le texte et la page est de {} pour 1 ; à 7 pour 1, la lecture est aisée.</translation>
    </message>
    <message>
        <source>A theme of your own. Change the colours and save: the window follows at once.
Give it a name; every file in this folder is a theme. What you leave out is
as in another theme: like = "night".</source>
        <translation>Un thème à vous. Changez les couleurs et enregistrez : la fenêtre suit aussitôt.
Donnez-lui un nom ; chaque fichier de ce dossier est un thème. Ce que vous omettez
est repris d’un autre thème : like = "night".</translation>
    </message>
    <message>
        <source>The folder {} cannot be made: {}.</source>
        <translation>Impossible de créer le dossier {} : {}.</translation>
    </message>
    <message>
        <source>Your themes are in {}.</source>
        <translation>Vos thèmes se trouvent dans {}.</translation>
    </message>
</context>
<context>
    <name>ChoosingType</name>
    <message>
        <source>This story is set as all are.</source>
        <translation>Cette histoire est composée comme toutes les autres.</translation>
    </message>
    <message>
        <source>Stories are set as at first.</source>
        <translation>Les histoires ont retrouvé leur composition d’origine.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Open a story…</source>
        <translation>Ouvrir une histoire…</translation>
    </message>
    <message>
        <source>Recent stories</source>
        <translation>Histoires récentes</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Folders of the library…</source>
        <translation>Dossiers de la bibliothèque…</translation>
    </message>
    <message>
        <source>Make the search index anew</source>
        <translation>Reconstruire l’index de recherche</translation>
    </message>
    <message>
        <source>Show the sample stories</source>
        <translation>Afficher les histoires d’exemple</translation>
    </message>
    <message>
        <source>Read this file as…</source>
        <translation>Lire ce fichier autrement…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Imprimer ou enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Export bookmarks and notes…</source>
        <translation>Exporter les signets et les notes…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Chercher la définition</translation>
    </message>
    <message>
        <source>This line is a chapter</source>
        <translation>Cette ligne ouvre un chapitre</translation>
    </message>
    <message>
        <source>Menu of this line</source>
        <translation>Menu de cette ligne</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorite</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Bookmark this place</source>
        <translation>Placer un signet ici</translation>
    </message>
    <message>
        <source>Bookmarks and highlights</source>
        <translation>Signets et surlignages</translation>
    </message>
    <message>
        <source>Highlight in yellow</source>
        <translation>Surligner en jaune</translation>
    </message>
    <message>
        <source>Highlight in green</source>
        <translation>Surligner en vert</translation>
    </message>
    <message>
        <source>Highlight in blue</source>
        <translation>Surligner en bleu</translation>
    </message>
    <message>
        <source>Highlight in pink</source>
        <translation>Surligner en rose</translation>
    </message>
    <message>
        <source>Highlight in purple</source>
        <translation>Surligner en violet</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Souligner</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Écrire une note…</translation>
    </message>
    <message>
        <source>Remove this highlight</source>
        <translation>Supprimer ce surlignage</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Pause or go on reading aloud</source>
        <translation>Suspendre ou reprendre la lecture à voix haute</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Phrase précédente</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Phrase suivante</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Plus lentement</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus vite</translation>
    </message>
    <message>
        <source>Back to the voice</source>
        <translation>Revenir à la voix</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Taille normale</translation>
    </message>
    <message>
        <source>Type…</source>
        <translation>Typographie…</translation>
    </message>
    <message>
        <source>Your own themes…</source>
        <translation>Thèmes personnels…</translation>
    </message>
    <message>
        <source>Even right edge</source>
        <translation>Texte justifié</translation>
    </message>
    <message>
        <source>Hyphens at the ends of lines</source>
        <translation>Césures en fin de ligne</translation>
    </message>
    <message>
        <source>Punctuation in the margins</source>
        <translation>Ponctuation dans les marges</translation>
    </message>
    <message>
        <source>Space between paragraphs</source>
        <translation>Espace entre les paragraphes</translation>
    </message>
    <message>
        <source>Printer’s quotes and dashes</source>
        <translation>Guillemets et tirets typographiques</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Library as a grid</source>
        <translation>Bibliothèque en grille</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Table des matières</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>Chapitre suivant</translation>
    </message>
    <message>
        <source>Previous chapter</source>
        <translation>Chapitre précédent</translation>
    </message>
    <message>
        <source>Start of the chapter</source>
        <translation>Début du chapitre</translation>
    </message>
    <message>
        <source>End of the chapter</source>
        <translation>Fin du chapitre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Repartir en avant</translation>
    </message>
    <message>
        <source>Find in this story…</source>
        <translation>Rechercher dans cette histoire…</translation>
    </message>
    <message>
        <source>Search all stories…</source>
        <translation>Rechercher dans toutes les histoires…</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Start of the story</source>
        <translation>Début de l’histoire</translation>
    </message>
    <message>
        <source>End of the story</source>
        <translation>Fin de l’histoire</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Aller à…</translation>
    </message>
    <message>
        <source>Find a story</source>
        <translation>Trouver une histoire</translation>
    </message>
    <message>
        <source>Scroll in place of turning pages</source>
        <translation>Faire défiler au lieu de tourner les pages</translation>
    </message>
    <message>
        <source>Sliding pages</source>
        <translation>Faire glisser les pages</translation>
    </message>
    <message>
        <source>Line guide</source>
        <translation>Guide de lecture</translation>
    </message>
    <message>
        <source>Fold or unfold the header</source>
        <translation>Replier ou déplier l’en-tête</translation>
    </message>
    <message>
        <source>As the file has it</source>
        <translation>Tel que dans le fichier</translation>
    </message>
    <message>
        <source>Read next</source>
        <translation>Lire l’histoire suivante</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Trouver une commande…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Diagnostic report…</source>
        <translation>Rapport de diagnostic…</translation>
    </message>
    <message>
        <source>About Inglenook</source>
        <translation>À propos d’Inglenook</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Text and theme</source>
        <translation>Texte et thème</translation>
    </message>
</context>
<context>
    <name>CommandModel</name>
    <message>
        <source>switched on</source>
        <translation>activé</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>No command is called like that.</source>
        <translation>Aucune commande ne porte ce nom.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Trouver une commande…</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Other &amp;versions</source>
        <translation>Autres &amp;versions</translation>
    </message>
    <message>
        <source>Holds this and more</source>
        <translation>Contient ceci et davantage</translation>
    </message>
    <message>
        <source>An earlier one</source>
        <translation>Version antérieure</translation>
    </message>
    <message>
        <source>Much the same</source>
        <translation>À peu près identique</translation>
    </message>
    <message>
        <source>A newer version of this story is in the list, with more in it.</source>
        <translation>Une version plus récente et plus complète de cette histoire est dans la liste.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
</context>
<context>
    <name>ContentsModel</name>
    <message>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <source>{} h {:02} min</source>
        <translation>{} h {:02} min</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>vous êtes ici</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Contents</source>
        <translation>Table des matières</translation>
    </message>
    <message>
        <source>Open a story to see its chapters and scenes.</source>
        <translation>Ouvrez une histoire pour voir ses chapitres et ses scènes.</translation>
    </message>
    <message>
        <source>This story has neither chapters nor scenes.

A right click on a line makes it the heading of a chapter.</source>
        <translation>Cette histoire n’a ni chapitres ni scènes.

Un clic droit sur une ligne permet d’en faire un titre de chapitre.</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Sa&amp;ve a copy…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>Open a story first, or choose some in the list.</source>
        <translation>Ouvrez d’abord une histoire, ou choisissez-en dans la liste.</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Histoires</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Writing {}…</source>
        <translation>Écriture de {}…</translation>
    </message>
    <message>
        <source>The copy is in {}.</source>
        <translation>La copie est dans {}.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Read as…</source>
        <translation>Lire autrement…</translation>
    </message>
    <message>
        <source>Some characters of this story look garbled.</source>
        <translation>Certains caractères de cette histoire semblent corrompus.</translation>
    </message>
    <message>
        <source>Some characters of this file could not be read and are shown as �.</source>
        <translation>Certains caractères de ce fichier n’ont pas pu être lus et s’affichent sous la forme �.</translation>
    </message>
    <message>
        <source>How this file writes its characters could only be guessed.</source>
        <translation>L’encodage de ce fichier n’a pu être que deviné.</translation>
    </message>
    <message>
        <source>This could not be written to the disk, and will be forgotten.</source>
        <translation>Ce choix n’a pas pu être enregistré sur le disque et sera oublié.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The story is read as found out.</source>
        <translation>L’histoire est lue d’après ce qui a été détecté.</translation>
    </message>
    <message>
        <source>Garbled characters are shown as what they once were.</source>
        <translation>Les caractères corrompus retrouvent leur forme d’origine.</translation>
    </message>
    <message>
        <source>Read as {}.</source>
        <translation>Encodage utilisé : {}.</translation>
    </message>
    <message>
        <source>The line is a chapter now.</source>
        <translation>Cette ligne ouvre désormais un chapitre.</translation>
    </message>
    <message>
        <source>The line is not a chapter any more.</source>
        <translation>Cette ligne n’ouvre plus de chapitre.</translation>
    </message>
    <message>
        <source>The story is read as you say.</source>
        <translation>L’histoire est lue comme vous l’avez indiqué.</translation>
    </message>
</context>
<context>
    <name>Delivering</name>
    <message>
        <source>as usual</source>
        <translation>comme d’habitude</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Modifier…</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surlignage</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
</context>
<context>
    <name>EncodingTab</name>
    <message>
        <source>&amp;Mend garbled characters</source>
        <translation>Réparer les caractères corro&amp;mpus</translation>
    </message>
    <message>
        <source>Found out: {}</source>
        <translation>Détecté : {}</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Lines of the file, read like this</source>
        <translation>Lignes du fichier, lues de cette façon</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Encodage :</translation>
    </message>
    <message>
        <source>Counting the bytes that have no meaning in it…</source>
        <translation>Décompte des octets dépourvus de sens dans cet encodage…</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Look up</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>The dictionaries on this computer do not know it.</source>
        <translation>Les dictionnaires de cet ordinateur n’en disent rien.</translation>
    </message>
    <message>
        <source>What the dictionary says</source>
        <translation>Ce que dit le dictionnaire</translation>
    </message>
    <message>
        <source>In the browser…</source>
        <translation>Dans le navigateur…</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>To read: bookmarks and notes (*.md)</source>
        <translation>Pour lire : signets et notes (*.md)</translation>
    </message>
    <message>
        <source>To import: everything (*.json)</source>
        <translation>Pour importer : tout (*.json)</translation>
    </message>
    <message>
        <source>Export bookmarks and notes</source>
        <translation>Exporter les signets et les notes</translation>
    </message>
    <message>
        <source>One bookmark or note was written to {}.</source>
        <translation>Un signet ou une note a été enregistré dans {}.</translation>
    </message>
    <message>
        <source>{} bookmarks and notes were written to {}.</source>
        <translation>{} signets et notes ont été enregistrés dans {}.</translation>
    </message>
</context>
<context>
    <name>ExtentForm</name>
    <message>
        <source>Pa&amp;ges</source>
        <translation>Pa&amp;ges</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Première page</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Dernière page</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>FaceBox</name>
    <message>
        <source>{} (comes with Inglenook)</source>
        <translation>{} (fournie avec Inglenook)</translation>
    </message>
</context>
<context>
    <name>FacetTree</name>
    <message>
        <source>Read or not</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Fandom</source>
        <translation>Fandom</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>Couple</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lues</translation>
    </message>
    <message>
        <source>Reading now</source>
        <translation>En cours de lecture</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Fandoms, ratings, tags and lengths of your stories are counted here.</source>
        <translation>Les fandoms, classifications, étiquettes et longueurs de vos histoires sont dénombrés ici.</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>{} could not be read; the usual settings are used.</source>
        <translation>{} n’a pas pu être lu ; les réglages habituels sont utilisés.</translation>
    </message>
    <message>
        <source>It is kept as {}.</source>
        <translation>Il est conservé sous le nom {}.</translation>
    </message>
    <message>
        <source>“{}” in {} cannot be used; the usual is used.</source>
        <translation>« {} », dans {}, est inutilisable ; la valeur habituelle est utilisée.</translation>
    </message>
    <message>
        <source>{} in {} cannot be used; the usual is used.</source>
        <translation>{}, dans {}, sont inutilisables ; les valeurs habituelles sont utilisées.</translation>
    </message>
</context>
<context>
    <name>FieldsTab</name>
    <message>
        <source>T&amp;itle:</source>
        <translation>T&amp;itre :</translation>
    </message>
    <message>
        <source>A&amp;uthor:</source>
        <translation>A&amp;uteur :</translation>
    </message>
    <message>
        <source>&amp;Summary:</source>
        <translation>Ré&amp;sumé :</translation>
    </message>
    <message>
        <source>Fandom</source>
        <translation>Fandom</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>Couple</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Personnages</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>Disclaimer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivage</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>absent du fichier</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Days in a row</source>
        <translation>Jours d’affilée</translation>
    </message>
    <message>
        <source>Speed in {}</source>
        <translation>Vitesse en {}</translation>
    </message>
    <message>
        <source>words a minute</source>
        <translation>mots par minute</translation>
    </message>
    <message>
        <source>{} in all</source>
        <translation>{} en tout</translation>
    </message>
    <message>
        <source>Finished in {}</source>
        <translation>Terminées en {}</translation>
    </message>
    <message>
        <source>longest: {}</source>
        <translation>record : {}</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>&amp;Whole words</source>
        <translation>&amp;Mots entiers</translation>
    </message>
    <message>
        <source>Capitals as &amp;typed</source>
        <translation>&amp;Respecter la casse</translation>
    </message>
    <message>
        <source>Accents as t&amp;yped</source>
        <translation>Respecter les &amp;accents</translation>
    </message>
    <message>
        <source>Find in this story</source>
        <translation>Rechercher dans cette histoire</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Mots à rechercher</translation>
    </message>
    <message>
        <source>Open a story to find words in it.</source>
        <translation>Ouvrez une histoire pour y rechercher des mots.</translation>
    </message>
    <message>
        <source>Nothing in this story says “{}”.</source>
        <translation>« {} » n’apparaît pas dans cette histoire.</translation>
    </message>
    <message>
        <source>Type some words, and every place that has them is listed here.

Where lines end, which quotes are used and which letters are italic makes no difference.</source>
        <translation>Saisissez quelques mots : tous les endroits où ils apparaissent seront présentés ici.

Peu importent les fins de ligne, la forme des guillemets et les lettres en italique.</translation>
    </message>
    <message>
        <source>{} so far…</source>
        <translation>{} pour l’instant…</translation>
    </message>
    <message>
        <source>{} places, the first {} listed</source>
        <translation>{} occurrences, dont les {} premières dans la liste</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 occurrence</translation>
    </message>
    <message>
        <source>{} places</source>
        <translation>{} occurrences</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>On from the beginning of the story.</source>
        <translation>La recherche reprend au début de l’histoire.</translation>
    </message>
    <message>
        <source>On from the end of the story.</source>
        <translation>La recherche reprend à la fin de l’histoire.</translation>
    </message>
</context>
<context>
    <name>FinishedList</name>
    <message>
        <source>Finished stories</source>
        <translation>Histoires terminées</translation>
    </message>
    <message>
        <source>Stories you read to their end come here.</source>
        <translation>Les histoires lues jusqu’au bout viendront se ranger ici.</translation>
    </message>
</context>
<context>
    <name>FolderScan</name>
    <message>
        <source>The folder could not be looked through: no second process could start.</source>
        <translation>Le dossier n’a pas pu être parcouru : impossible de lancer un second processus.</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Folders of the library</source>
        <translation>Dossiers de la bibliothèque</translation>
    </message>
    <message>
        <source>The stories in these folders, and in the folders below them, are in the list. They are read where they lie and never written to. What is taken out here stays on the disk, and so do your places.</source>
        <translation>Les histoires de ces dossiers et de leurs sous-dossiers figurent dans la liste. Elles sont lues là où elles se trouvent et ne sont jamais modifiées. Ce que vous retirez ici reste sur le disque, de même que vos positions de lecture.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>No folder is in the library yet.

Add the one that holds your stories.</source>
        <translation>La bibliothèque ne compte encore aucun dossier.

Ajoutez celui où se trouvent vos histoires.</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>{} files</source>
        <translation>{} fichiers</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>&amp;Ajouter un dossier…</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Retirer</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>EPUB: a book for e-readers</source>
        <translation>EPUB : un livre pour liseuse</translation>
    </message>
    <message>
        <source>HTML: a page for a browser</source>
        <translation>HTML : une page pour le navigateur</translation>
    </message>
    <message>
        <source>Clean text: a paragraph a line</source>
        <translation>Texte pur : un paragraphe par ligne</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Où aller</translation>
    </message>
    <message>
        <source>45 % or page 12</source>
        <translation>45 % ou page 12</translation>
    </message>
    <message>
        <source>How far through the story, or which page of this chapter.</source>
        <translation>Un pourcentage de l’histoire, ou une page de ce chapitre.</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>Please write a percentage such as 45 %, or a page such as page 12.</source>
        <translation>Indiquez un pourcentage, comme 45 %, ou une page, comme page 12.</translation>
    </message>
    <message>
        <source>The story ends at 100 %.</source>
        <translation>L’histoire s’arrête à 100 %.</translation>
    </message>
    <message>
        <source>This chapter has only one page.</source>
        <translation>Ce chapitre n’a qu’une page.</translation>
    </message>
    <message>
        <source>This chapter has pages 1 to {}.</source>
        <translation>Ce chapitre va de la page 1 à la page {}.</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>This is Inglenook {} now.</source>
        <translation>Inglenook est désormais en version {}.</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Nouveautés</translation>
    </message>
</context>
<context>
    <name>Highlighting</name>
    <message>
        <source>Select the words to highlight first.</source>
        <translation>Sélectionnez d’abord les mots à surligner.</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Import bookmarks, notes, places and preferences</source>
        <translation>Importer signets, notes, positions de lecture et préférences</translation>
    </message>
    <message>
        <source>Exported by Inglenook (*.json)</source>
        <translation>Exporté par Inglenook (*.json)</translation>
    </message>
    <message>
        <source>All that is in {} is here already.</source>
        <translation>Tout ce que contient {} est déjà ici.</translation>
    </message>
    <message>
        <source>Bookmarks and notes: {} new, {} brought up to date.</source>
        <translation>Signets et notes ajoutés : {} ; mis à jour : {}.</translation>
    </message>
    <message>
        <source>Places, marks or preferences were brought up to date.</source>
        <translation>Des positions de lecture, des marques ou des préférences ont été mises à jour.</translation>
    </message>
    <message>
        <source>Damaged entries that were left out: {}.</source>
        <translation>Entrées endommagées laissées de côté : {}.</translation>
    </message>
</context>
<context>
    <name>Ink</name>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Souligné</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>&amp;Join into one story</source>
        <translation>Ré&amp;unir en une seule histoire</translation>
    </message>
    <message>
        <source>List its files &amp;separately</source>
        <translation>Présenter ses fichiers &amp;séparément</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>{} You can read on; your place is saved as soon as that works again.</source>
        <translation>{} Vous pouvez continuer à lire ; votre position sera enregistrée dès que ce sera de nouveau possible.</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>&amp;Usual keys</source>
        <translation>Raccourcis &amp;habituels</translation>
    </message>
    <message>
        <source>Take it &amp;over</source>
        <translation>L’attribuer &amp;ici</translation>
    </message>
    <message>
        <source>Keys of “{}”</source>
        <translation>Raccourcis de « {} »</translation>
    </message>
    <message>
        <source>New key for “{}”</source>
        <translation>Nouveau raccourci pour « {} »</translation>
    </message>
    <message>
        <source>Take {} away</source>
        <translation>Retirer {}</translation>
    </message>
    <message>
        <source>{} is “{}”.</source>
        <translation>{} sert déjà à « {} ».</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>touches clavier</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs raccourcis</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
</context>
<context>
    <name>LayoutTab</name>
    <message>
        <source>Found out: {}</source>
        <translation>Détecté : {}</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>A page of the story, set like this</source>
        <translation>Une page de l’histoire, composée de cette façon</translation>
    </message>
    <message>
        <source>&amp;Layout:</source>
        <translation>&amp;Disposition :</translation>
    </message>
    <message>
        <source>Lines you made chapters: {}.</source>
        <translation>Lignes que vous avez désignées comme débuts de chapitre : {}.</translation>
    </message>
    <message>
        <source>Lines you said are no chapters: {}.</source>
        <translation>Lignes que vous avez écartées comme débuts de chapitre : {}.</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Find a story…</source>
        <translation>Trouver une histoire…</translation>
    </message>
    <message>
        <source>Find a story</source>
        <translation>Trouver une histoire</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Histoires</translation>
    </message>
</context>
<context>
    <name>LineMenu</name>
    <message>
        <source>Highlight</source>
        <translation>Surligner</translation>
    </message>
    <message>
        <source>This line is not a chapter</source>
        <translation>Cette ligne n’ouvre pas de chapitre</translation>
    </message>
    <message>
        <source>This line is a chapter</source>
        <translation>Cette ligne ouvre un chapitre</translation>
    </message>
    <message>
        <source>Remove the bookmark of this line</source>
        <translation>Supprimer le signet de cette ligne</translation>
    </message>
    <message>
        <source>Bookmark this line</source>
        <translation>Placer un signet sur cette ligne</translation>
    </message>
    <message>
        <source>Look up “{}”</source>
        <translation>Chercher la définition de « {} »</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Chercher la définition</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Select the words it belongs to, and choose this again.</source>
        <translation>Sélectionnez les mots auxquels il se rapporte, puis refaites ce choix.</translation>
    </message>
</context>
<context>
    <name>LookingUp</name>
    <message>
        <source>Select the words to look up first.</source>
        <translation>Sélectionnez d’abord les mots à chercher.</translation>
    </message>
    <message>
        <source>No browser could be opened for {}.</source>
        <translation>Impossible d’ouvrir un navigateur pour {}.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>What’s new</source>
        <translation>Nouveautés</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Search the manual…</source>
        <translation>Rechercher dans le manuel…</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>No topic says “{}”.</source>
        <translation>« {} » n’apparaît dans aucune rubrique.</translation>
    </message>
</context>
<context>
    <name>MarginNote</name>
    <message>
        <source>Note: {}</source>
        <translation>Note : {}</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Highlight</source>
        <translation>Surlignage</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favorite</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>É&amp;tiquettes…</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Marquer comme &amp;lue</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Marquer comme &amp;non lue</translation>
    </message>
    <message>
        <source>Take &amp;out of the list</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>Put &amp;back into the list</source>
        <translation>Re&amp;mettre dans la liste</translation>
    </message>
    <message>
        <source>The story was taken out of the list; its file stays where it is.</source>
        <translation>L’histoire a été retirée de la liste ; son fichier reste où il est.</translation>
    </message>
    <message>
        <source>{} stories were taken out of the list; their files stay where they are.</source>
        <translation>{} histoires ont été retirées de la liste ; leurs fichiers restent où ils sont.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>MarkingPage</name>
    <message>
        <source>A favourite.</source>
        <translation>Ajoutée aux favorites.</translation>
    </message>
    <message>
        <source>No favourite any more.</source>
        <translation>Retirée des favorites.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>No printer is set up here. Save as PDF, and print that where there is one.</source>
        <translation>Aucune imprimante n’est installée ici. Enregistrez en PDF, et imprimez celui-ci là où il y en a une.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>The printer has not taken the pages.</source>
        <translation>L’imprimante n’a pas accepté les pages.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>One page was written to {}.</source>
        <translation>Une page a été écrite dans {}.</translation>
    </message>
    <message>
        <source>{} pages were written to {}.</source>
        <translation>{} pages ont été écrites dans {}.</translation>
    </message>
    <message>
        <source>{} could not be written: {}.</source>
        <translation>Impossible d’écrire {} : {}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>OwnTheme</name>
    <message>
        <source>There is no theme “{}”.</source>
        <translation>Il n’y a pas de thème « {} ».</translation>
    </message>
    <message>
        <source>“{}” cannot be read: {}.</source>
        <translation>Impossible de lire « {} » : {}.</translation>
    </message>
    <message>
        <source>“{}” is too long to be a theme.</source>
        <translation>« {} » est trop long pour être un thème.</translation>
    </message>
    <message>
        <source>this is not UTF-8</source>
        <translation>ce n’est pas de l’UTF-8</translation>
    </message>
    <message>
        <source>this is not TOML ({})</source>
        <translation>ce n’est pas du TOML ({})</translation>
    </message>
    <message>
        <source>“{}” is no colour, as #3a2f1e is</source>
        <translation>« {} » n’est pas une couleur, comme l’est #3a2f1e</translation>
    </message>
    <message>
        <source>there is no theme “{}”; there are {}</source>
        <translation>il n’y a pas de thème « {} » ; il y a {}</translation>
    </message>
    <message>
        <source>a name has 1 to 40 characters</source>
        <translation>un nom compte de 1 à 40 caractères</translation>
    </message>
    <message>
        <source>a theme has no “{}”; it has {}</source>
        <translation>un thème ne comporte pas « {} » ; il comporte {}</translation>
    </message>
    <message>
        <source>“{}”, line {}: {}.</source>
        <translation>« {} », ligne {} : {}.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Esc)</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>One page</source>
        <translation>Une page</translation>
    </message>
    <message>
        <source>Two pages side by side</source>
        <translation>Deux pages côte à côte</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Étroites</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normales</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Larges</translation>
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
        <translation>&amp;En-tête et petits caractères</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>Ta&amp;ble des matières</translation>
    </message>
    <message>
        <source>Title and chapter &amp;over the text</source>
        <translation>Titre et chapitre au-dess&amp;us du texte</translation>
    </message>
    <message>
        <source>Page &amp;numbers</source>
        <translation>&amp;Numéros de page</translation>
    </message>
    <message>
        <source>Wider margins where it is &amp;bound</source>
        <translation>Marge plus large à la re&amp;liure</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>P&amp;apier</translation>
    </message>
    <message>
        <source>Sh&amp;eet</source>
        <translation>&amp;Feuille</translation>
    </message>
    <message>
        <source>&amp;Margins</source>
        <translation>&amp;Marges</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>L&amp;ignes</translation>
    </message>
    <message>
        <source>&amp;Face</source>
        <translation>P&amp;olice</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>less</source>
        <translation>moins</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Par semaine</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>&amp;Scroll in place of turning pages</source>
        <translation>&amp;Faire défiler au lieu de tourner les pages</translation>
    </message>
    <message>
        <source>A chapter is one long column.</source>
        <translation>Chaque chapitre forme une seule longue colonne.</translation>
    </message>
    <message>
        <source>Pages s&amp;lide when they are turned</source>
        <translation>Faire &amp;glisser les pages tournées</translation>
    </message>
    <message>
        <source>Line &amp;guide</source>
        <translation>Gui&amp;de de lecture</translation>
    </message>
    <message>
        <source>A band behind the line one reads.</source>
        <translation>Une bande derrière la ligne en cours de lecture.</translation>
    </message>
    <message>
        <source>&amp;Fold long headers and small print away</source>
        <translation>Re&amp;plier les longs en-têtes et les petits caractères</translation>
    </message>
    <message>
        <source>What a file says of itself before the story can be unfolded on the page.</source>
        <translation>Ce que le fichier dit de lui-même avant l’histoire peut être déplié sur la page.</translation>
    </message>
    <message>
        <source>S&amp;peed of reading aloud</source>
        <translation>&amp;Vitesse de la lecture à voix haute</translation>
    </message>
    <message>
        <source>While a voice reads, &lt; and &gt; change it.</source>
        <translation>Pendant qu’une voix lit, &lt; et &gt; la changent.</translation>
    </message>
    <message>
        <source>R&amp;ead aloud</source>
        <translation>&amp;Lire à voix haute</translation>
    </message>
    <message>
        <source>Its voice is chosen in the bar below the page, for each language; Reset forgets them.</source>
        <translation>La voix se choisit dans la barre sous la page, pour chaque langue ; Réinitialiser les oublie.</translation>
    </message>
    <message>
        <source>&amp;Type…</source>
        <translation>T&amp;ypographie…</translation>
    </message>
    <message>
        <source>Face, size, lines, margins, hyphens and paragraphs.</source>
        <translation>Police, taille, lignes, marges, césures et paragraphes.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>S&amp;how the list of stories beside the page</source>
        <translation>Afficher la liste des &amp;histoires à côté de la page</translation>
    </message>
    <message>
        <source>As a &amp;grid of title pages</source>
        <translation>&amp;En grille de pages de titre</translation>
    </message>
    <message>
        <source>&amp;Folders of the library…</source>
        <translation>Dossiers de la &amp;bibliothèque…</translation>
    </message>
    <message>
        <source>Where stories are looked for.</source>
        <translation>Où Inglenook cherche les histoires.</translation>
    </message>
    <message>
        <source>Make the search inde&amp;x anew</source>
        <translation>Reconstruire l’inde&amp;x de recherche</translation>
    </message>
    <message>
        <source>If a search of all stories does not find what is there.</source>
        <translation>Si une recherche dans toutes les histoires passe à côté de mots pourtant présents.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Thè&amp;me</translation>
    </message>
    <message>
        <source>Your &amp;own themes…</source>
        <translation>Thèmes pers&amp;onnels…</translation>
    </message>
    <message>
        <source>A folder of small files of colours.</source>
        <translation>Un dossier de petits fichiers de couleurs.</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>&amp;Langue du programme</translation>
    </message>
    <message>
        <source>From the next start on. Stories stay in theirs.</source>
        <translation>À partir du prochain démarrage. Les histoires restent dans la leur.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>&amp;Count what I read</source>
        <translation>&amp;Compter ce que je lis</translation>
    </message>
    <message>
        <source>For the statistics. It stays on this computer and is never sent.</source>
        <translation>Pour les statistiques. Tout reste sur cet ordinateur et rien n’est jamais envoyé.</translation>
    </message>
    <message>
        <source>&amp;Statistics…</source>
        <translation>&amp;Statistiques…</translation>
    </message>
    <message>
        <source>See what was counted, or forget it.</source>
        <translation>Voir ce qui a été compté, ou l’oublier.</translation>
    </message>
    <message>
        <source>&amp;Words are looked up on</source>
        <translation>Chercher les mots s&amp;ur</translation>
    </message>
    <message>
        <source>Dictionaries on this computer go first, and you are asked before the browser opens.</source>
        <translation>Les dictionnaires de cet ordinateur passent d’abord, et votre accord est demandé avant l’ouverture du navigateur.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Previous sheet</source>
        <translation>Feuille précédente</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Feuille suivante</translation>
    </message>
    <message>
        <source>of {}</source>
        <translation>sur {}</translation>
    </message>
    <message>
        <source>of {}…</source>
        <translation>sur {}…</translation>
    </message>
    <message>
        <source>Sheet {} of {}</source>
        <translation>Feuille {} sur {}</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print or save as PDF</source>
        <translation>Imprimer ou enregistrer en PDF</translation>
    </message>
    <message>
        <source>All stor&amp;ies</source>
        <translation>Toutes les &amp;histoires</translation>
    </message>
    <message>
        <source>The &amp;whole story</source>
        <translation>Toute l’&amp;histoire</translation>
    </message>
    <message>
        <source>Th&amp;is chapter</source>
        <translation>Ce &amp;chapitre</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>En&amp;registrer en PDF…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Mise en page…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Contents</source>
        <translation>Table des matières</translation>
    </message>
    <message>
        <source>&amp;Print or save as PDF…</source>
        <translation>&amp;Imprimer ou enregistrer en PDF…</translation>
    </message>
    <message>
        <source>{} stories</source>
        <translation>{} histoires</translation>
    </message>
    <message>
        <source>Reading what is to be printed…</source>
        <translation>Lecture de ce qui doit être imprimé…</translation>
    </message>
    <message>
        <source>Print or save as PDF</source>
        <translation>Imprimer ou enregistrer en PDF</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>&amp;Count what I read</source>
        <translation>&amp;Compter ce que je lis</translation>
    </message>
    <message>
        <source>&amp;Forget all of this…</source>
        <translation>&amp;Tout oublier…</translation>
    </message>
    <message>
        <source>All of this stays on this computer, beside your bookmarks; nothing is ever sent.</source>
        <translation>Tout cela reste sur cet ordinateur, à côté de vos signets ; rien n’est jamais envoyé.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Forget what was read when, and which stories were finished?</source>
        <translation>Oublier ce qui a été lu et quand, ainsi que les histoires terminées ?</translation>
    </message>
    <message>
        <source>This cannot be undone. Places, bookmarks and stories stay. The backups beside the library still have it until they are replaced, in about eight days of use.</source>
        <translation>Cette action est irréversible. Les positions de lecture, les signets et les histoires restent. Les sauvegardes placées à côté de la bibliothèque en gardent la trace jusqu’à leur remplacement, au bout d’environ huit jours d’utilisation.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
</context>
<context>
    <name>ProcessSpeech</name>
    <message>
        <source>The voice cannot be heard: {} has failed, or finds nothing to play sound on.</source>
        <translation>La voix ne se fait pas entendre : {} a échoué, ou ne trouve aucune sortie audio.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Place in the story, in percent</source>
        <translation>Position dans l’histoire, en pourcentage</translation>
    </message>
</context>
<context>
    <name>QtSpeech</name>
    <message>
        <source>The voice cannot be heard: {}</source>
        <translation>La voix ne se fait pas entendre : {}</translation>
    </message>
</context>
<context>
    <name>ReadAs</name>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Every line is a paragraph</source>
        <translation>Chaque ligne est un paragraphe</translation>
    </message>
    <message>
        <source>Blank lines between paragraphs</source>
        <translation>Lignes vides entre les paragraphes</translation>
    </message>
    <message>
        <source>The first line of a paragraph is indented</source>
        <translation>Première ligne de chaque paragraphe en retrait</translation>
    </message>
    <message>
        <source>Mixed: as each part of the file looks</source>
        <translation>Mixte, selon l’aspect de chaque partie du fichier</translation>
    </message>
    <message>
        <source>The file says so itself.</source>
        <translation>Le fichier l’indique lui-même.</translation>
    </message>
    <message>
        <source>It holds nothing but plain English letters.</source>
        <translation>Il ne contient que de simples lettres anglaises.</translation>
    </message>
    <message>
        <source>Every character fits.</source>
        <translation>Tous les caractères concordent.</translation>
    </message>
    <message>
        <source>With some stray bytes of another encoding.</source>
        <translation>Avec quelques octets égarés d’un autre encodage.</translation>
    </message>
    <message>
        <source>Found out from its characters.</source>
        <translation>Détecté d’après ses caractères.</translation>
    </message>
    <message>
        <source>Found out from its characters: likely, not sure.</source>
        <translation>Détecté d’après ses caractères : probable, mais pas certain.</translation>
    </message>
    <message>
        <source>Only guessed from its characters.</source>
        <translation>Seulement deviné d’après ses caractères.</translation>
    </message>
    <message>
        <source>Every byte of the file has a meaning in it.</source>
        <translation>Dans cet encodage, chaque octet du fichier a un sens.</translation>
    </message>
    <message>
        <source>1 byte of the file has no meaning in it and is shown as �.</source>
        <translation>Dans cet encodage, 1 octet du fichier n’a pas de sens et s’affiche sous la forme �.</translation>
    </message>
    <message>
        <source>{} bytes of the file have no meaning in it and are shown as �.</source>
        <translation>Dans cet encodage, {} octets du fichier n’ont pas de sens et s’affichent sous la forme �.</translation>
    </message>
    <message>
        <source>1 character could not be read and is shown as �.</source>
        <translation>1 caractère n’a pas pu être lu et s’affiche sous la forme �.</translation>
    </message>
    <message>
        <source>{} characters could not be read and are shown as �.</source>
        <translation>{} caractères n’ont pas pu être lus et s’affichent sous la forme �.</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, little-endian)</source>
        <translation>Unicode (UTF-16, little-endian)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big-endian)</source>
        <translation>Unicode (UTF-16, big-endian)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Occidental (Windows-1252)</translation>
    </message>
    <message>
        <source>Western (ISO 8859-15)</source>
        <translation>Occidental (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Western (Mac OS Roman)</source>
        <translation>Occidental (Mac OS Roman)</translation>
    </message>
    <message>
        <source>Western (DOS, code page 437)</source>
        <translation>Occidental (DOS, page de codes 437)</translation>
    </message>
    <message>
        <source>Western (DOS, code page 850)</source>
        <translation>Occidental (DOS, page de codes 850)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Europe centrale (Windows-1250)</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>Europe centrale (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Central European (Mac OS)</source>
        <translation>Europe centrale (Mac OS)</translation>
    </message>
    <message>
        <source>Central European (DOS, code page 852)</source>
        <translation>Europe centrale (DOS, page de codes 852)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cyrillique (Windows-1251)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Cyrillique (KOI8-R)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-U)</source>
        <translation>Cyrillique (KOI8-U)</translation>
    </message>
    <message>
        <source>Cyrillic (ISO 8859-5)</source>
        <translation>Cyrillique (ISO 8859-5)</translation>
    </message>
    <message>
        <source>Cyrillic (Mac OS)</source>
        <translation>Cyrillique (Mac OS)</translation>
    </message>
    <message>
        <source>Cyrillic (DOS, code page 866)</source>
        <translation>Cyrillique (DOS, page de codes 866)</translation>
    </message>
    <message>
        <source>Cyrillic (DOS, code page 855)</source>
        <translation>Cyrillique (DOS, page de codes 855)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Grec (Windows-1253)</translation>
    </message>
    <message>
        <source>Greek (ISO 8859-7)</source>
        <translation>Grec (ISO 8859-7)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Turc (Windows-1254)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Balte (Windows-1257)</translation>
    </message>
    <message>
        <source>Baltic (ISO 8859-13)</source>
        <translation>Balte (ISO 8859-13)</translation>
    </message>
    <message>
        <source>Romanian (ISO 8859-16)</source>
        <translation>Roumain (ISO 8859-16)</translation>
    </message>
    <message>
        <source>Esperanto and Maltese (ISO 8859-3)</source>
        <translation>Espéranto et maltais (ISO 8859-3)</translation>
    </message>
    <message>
        <source>Celtic (ISO 8859-14)</source>
        <translation>Celtique (ISO 8859-14)</translation>
    </message>
    <message>
        <source>Nordic (DOS, code page 865)</source>
        <translation>Nordique (DOS, page de codes 865)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hébreu (Windows-1255)</translation>
    </message>
    <message>
        <source>Hebrew (ISO 8859-8)</source>
        <translation>Hébreu (ISO 8859-8)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Arabe (Windows-1256)</translation>
    </message>
    <message>
        <source>Arabic (ISO 8859-6)</source>
        <translation>Arabe (ISO 8859-6)</translation>
    </message>
    <message>
        <source>Thai (Windows-874)</source>
        <translation>Thaï (Windows-874)</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>Vietnamien (Windows-1258)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>Chinois simplifié (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, simplified (HZ)</source>
        <translation>Chinois simplifié (HZ)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chinois traditionnel (Big5)</translation>
    </message>
    <message>
        <source>Japanese (Shift_JIS)</source>
        <translation>Japonais (Shift_JIS)</translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation>Japonais (EUC-JP)</translation>
    </message>
    <message>
        <source>Japanese (ISO-2022-JP)</source>
        <translation>Japonais (ISO-2022-JP)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>Coréen (EUC-KR)</translation>
    </message>
    <message>
        <source>Korean (Johab)</source>
        <translation>Coréen (Johab)</translation>
    </message>
    <message>
        <source>Korean (ISO-2022-KR)</source>
        <translation>Coréen (ISO-2022-KR)</translation>
    </message>
    <message>
        <source>Plain (ASCII)</source>
        <translation>Texte simple (ASCII)</translation>
    </message>
</context>
<context>
    <name>ReadAsDialog</name>
    <message>
        <source>Read “{}” as</source>
        <translation>Lire « {} » autrement</translation>
    </message>
    <message>
        <source>C&amp;haracters</source>
        <translation>Carac&amp;tères</translation>
    </message>
    <message>
        <source>&amp;Paragraphs</source>
        <translation>&amp;Paragraphes</translation>
    </message>
    <message>
        <source>&amp;Title and fields</source>
        <translation>Titre et &amp;champs</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>Tout &amp;réinitialiser</translation>
    </message>
</context>
<context>
    <name>ReadNext</name>
    <message>
        <source>Read next</source>
        <translation>À lire ensuite</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>This is an archive of stories, not a story.</source>
        <translation>Ceci est une archive d’histoires, pas une histoire.</translation>
    </message>
    <message>
        <source>This is a folder, not a story.</source>
        <translation>Ceci est un dossier, pas une histoire.</translation>
    </message>
    <message>
        <source>This is a pipe or a device, not a story.</source>
        <translation>Ceci est un tube ou un périphérique, pas une histoire.</translation>
    </message>
    <message>
        <source>This file is too large to be read as a story.</source>
        <translation>Ce fichier est trop volumineux pour être lu comme une histoire.</translation>
    </message>
    <message>
        <source>This file is no longer there.</source>
        <translation>Ce fichier n’existe plus.</translation>
    </message>
    <message>
        <source>You are not allowed to read this file.</source>
        <translation>Vous n’avez pas l’autorisation de lire ce fichier.</translation>
    </message>
    <message>
        <source>This is a link that leads back to itself.</source>
        <translation>Ceci est un lien qui ramène à lui-même.</translation>
    </message>
    <message>
        <source>The name of this file is too long.</source>
        <translation>Le nom de ce fichier est trop long.</translation>
    </message>
    <message>
        <source>The disk failed while this file was read.</source>
        <translation>Le disque a eu une défaillance pendant la lecture de ce fichier.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>No file can have this name.</source>
        <translation>Aucun fichier ne peut porter ce nom.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Ce fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Your places could not be read or saved because another program is using them.</source>
        <translation>Vos positions de lecture n’ont pas pu être lues ou enregistrées, car un autre programme les utilise.</translation>
    </message>
    <message>
        <source>Your places could not be read or saved because the disk is full.</source>
        <translation>Vos positions de lecture n’ont pas pu être lues ou enregistrées, car le disque est plein.</translation>
    </message>
    <message>
        <source>Your places could not be read or saved because the disk is full or failing.</source>
        <translation>Vos positions de lecture n’ont pas pu être lues ou enregistrées, car le disque est plein ou défaillant.</translation>
    </message>
    <message>
        <source>Your places could not be read or saved because their file cannot be opened.</source>
        <translation>Vos positions de lecture n’ont pas pu être lues ou enregistrées, car leur fichier ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Your places could not be read or saved because their file cannot be written to.</source>
        <translation>Vos positions de lecture n’ont pas pu être lues ou enregistrées, car il est impossible d’écrire dans leur fichier.</translation>
    </message>
    <message>
        <source>Your places could not be reached: {}.</source>
        <translation>Vos positions de lecture sont inaccessibles : {}.</translation>
    </message>
    <message>
        <source>Your places could not be read or saved because their file is damaged ({}).</source>
        <translation>Vos positions de lecture n’ont pas pu être lues ou enregistrées, car leur fichier est endommagé ({}).</translation>
    </message>
    <message>
        <source>Your places were saved by a newer version of Inglenook and are left alone.</source>
        <translation>Vos positions de lecture ont été enregistrées par une version plus récente d’Inglenook et sont laissées telles quelles.</translation>
    </message>
    <message>
        <source>This file could not be understood.</source>
        <translation>Ce fichier n’a pas pu être interprété.</translation>
    </message>
    <message>
        <source>Your bookmarks and places were missing and were taken from the backup of {}.</source>
        <translation>Vos signets et vos positions de lecture manquaient et ont été repris de la sauvegarde du {}.</translation>
    </message>
    <message>
        <source>Your bookmarks and places were damaged and were put together again from what could still be read and from the backup of {}; the damaged file is kept as {}.</source>
        <translation>Vos signets et vos positions de lecture étaient endommagés et ont été reconstitués à partir de ce qui restait lisible et de la sauvegarde du {} ; le fichier endommagé est conservé sous le nom {}.</translation>
    </message>
    <message>
        <source>Your bookmarks and places were damaged and were put together again from what could still be read; the damaged file is kept as {}.</source>
        <translation>Vos signets et vos positions de lecture étaient endommagés et ont été reconstitués à partir de ce qui restait lisible ; le fichier endommagé est conservé sous le nom {}.</translation>
    </message>
    <message>
        <source>“{0}” is no number to look for: write {1}:&gt;20k, {1}:&lt;500 or {1}:5000..20000.</source>
        <translation>« {0} » n’est pas un nombre à rechercher : écrivez {1}:&gt;20k, {1}:&lt;500 ou {1}:5000..20000.</translation>
    </message>
    <message>
        <source>“{}” is nothing a story can be: after is: stands one of {}.</source>
        <translation>« {} » n’est pas un état possible pour une histoire : après is: vient l’un de ces mots : {}.</translation>
    </message>
    <message>
        <source>Read like this, the file is empty.</source>
        <translation>Lu de cette façon, le fichier est vide.</translation>
    </message>
    <message>
        <source>You are not allowed to look into this file.</source>
        <translation>Vous n’avez pas l’autorisation de consulter ce fichier.</translation>
    </message>
    <message>
        <source>You are not allowed to look into this folder.</source>
        <translation>Vous n’avez pas l’autorisation de consulter ce dossier.</translation>
    </message>
    <message>
        <source>This folder is no longer there.</source>
        <translation>Ce dossier n’existe plus.</translation>
    </message>
    <message>
        <source>This folder could not be read.</source>
        <translation>Ce dossier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>This does not look like text: it holds binary data.</source>
        <translation>Cela ne ressemble pas à du texte : le fichier contient des données binaires.</translation>
    </message>
    <message>
        <source>This archive is damaged.</source>
        <translation>Cette archive est endommagée.</translation>
    </message>
    <message>
        <source>This file is no longer in its archive.</source>
        <translation>Ce fichier n’est plus dans son archive.</translation>
    </message>
    <message>
        <source>This story is locked with a password.</source>
        <translation>Cette histoire est protégée par un mot de passe.</translation>
    </message>
    <message>
        <source>This archive holds too many files to be a library of stories.</source>
        <translation>Cette archive contient trop de fichiers pour être une bibliothèque d’histoires.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>This story could not be understood.</source>
        <translation>Cette histoire n’a pas pu être interprétée.</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>The stories you read will be here.</source>
        <translation>Les histoires que vous lisez apparaîtront ici.</translation>
    </message>
</context>
<context>
    <name>ReportWindow</name>
    <message>
        <source>Diagnostic report</source>
        <translation>Rapport de diagnostic</translation>
    </message>
    <message>
        <source>This helps whoever looks for a fault. It holds no title, no path and no word of your stories, and is sent nowhere: copy it, and put it where it is needed.</source>
        <translation>Ce rapport aide à trouver l’origine d’une erreur. Il ne contient aucun titre, aucun chemin ni aucun mot de vos histoires, et n’est envoyé nulle part : copiez-le, puis collez-le là où l’on en a besoin.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>The file has changed: the words you stopped at are gone. This is near them.</source>
        <translation>Le fichier a changé : les mots où s’était arrêtée votre lecture n’y sont plus. Vous voici tout près.</translation>
    </message>
    <message>
        <source>The file has changed: what you stopped at is gone. This is as far into it.</source>
        <translation>Le fichier a changé : le passage où s’était arrêtée votre lecture n’y est plus. Vous voici à peu près aussi loin.</translation>
    </message>
    <message>
        <source>1 new chapter since you stopped.</source>
        <translation>1 nouveau chapitre depuis votre dernière lecture.</translation>
    </message>
    <message>
        <source>{} new chapters since you stopped.</source>
        <translation>{} nouveaux chapitres depuis votre dernière lecture.</translation>
    </message>
</context>
<context>
    <name>Ribbon</name>
    <message>
        <source>Bookmark on this page</source>
        <translation>Signet sur cette page</translation>
    </message>
</context>
<context>
    <name>Roots</name>
    <message>
        <source>Add a folder of stories</source>
        <translation>Ajouter un dossier d’histoires</translation>
    </message>
    <message>
        <source>No stories were found in “{}”.</source>
        <translation>Aucune histoire n’a été trouvée dans « {} ».</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>no title in the file</source>
        <translation>sans titre dans le fichier</translation>
    </message>
    <message>
        <source>none</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>{} stories</source>
        <translation>{} histoires</translation>
    </message>
    <message>
        <source>1 story</source>
        <translation>1 histoire</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Keep this search</source>
        <translation>Conserver cette recherche</translation>
    </message>
    <message>
        <source>Forget a search</source>
        <translation>Oublier une recherche</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search all stories</source>
        <translation>Rechercher dans toutes les histoires</translation>
    </message>
    <message>
        <source>Words, or “a phrase”</source>
        <translation>Des mots, ou "une expression"</translation>
    </message>
    <message>
        <source>What to look for in all stories</source>
        <translation>Texte à rechercher dans toutes les histoires</translation>
    </message>
    <message>
        <source>No story says “{}”.</source>
        <translation>Aucune histoire ne contient « {} ».</translation>
    </message>
    <message>
        <source>{} passages in 1 story</source>
        <translation>Passages dans 1 histoire : {}</translation>
    </message>
    <message>
        <source>the first {} passages, in {} stories</source>
        <translation>les {} premiers passages, dans {} histoires</translation>
    </message>
    <message>
        <source>{} passages in {} stories</source>
        <translation>{} passages dans {} histoires</translation>
    </message>
    <message>
        <source>All words you type are looked for near each other: ferry kiln, “upper road”, kil*, -boat.</source>
        <translation>Tous les mots saisis sont recherchés à proximité les uns des autres : phare brume, "chemin du haut", lum*, -bateau.</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>The search index is made anew; until then not all is found.</source>
        <translation>L’index de recherche est en cours de reconstruction ; d’ici là, tout ne sera pas trouvé.</translation>
    </message>
    <message>
        <source>The texts of {} of {} stories can be searched as yet.</source>
        <translation>Histoires déjà indexées : {} sur {}.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Open a story to have it read aloud.</source>
        <translation>Ouvrez une histoire pour la faire lire à voix haute.</translation>
    </message>
    <message>
        <source>There is no voice on this computer: install espeak-ng or speech-dispatcher, or Inglenook’s extra “speech”.</source>
        <translation>Il n’y a pas de voix sur cet ordinateur : installez espeak-ng ou speech-dispatcher, ou le supplément « speech » d’Inglenook.</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>En savoir plus…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>The story ends here.</source>
        <translation>L’histoire se termine ici.</translation>
    </message>
    <message>
        <source>The voice has stopped, as you wished.</source>
        <translation>La voix s’est arrêtée, comme vous l’aviez demandé.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>No setting and no command is called like that.</source>
        <translation>Aucun réglage ni aucune commande ne porte ce nom.</translation>
    </message>
    <message>
        <source>Find a setting or a command…</source>
        <translation>Trouver un réglage ou une commande…</translation>
    </message>
    <message>
        <source>Find a setting or a command</source>
        <translation>Trouver un réglage ou une commande</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>&amp;Réinitialiser cette page</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Tout réinitialiser</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>A&amp;nnuler</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Stopped looking for stories.</source>
        <translation>Recherche d’histoires interrompue.</translation>
    </message>
    <message>
        <source>Looking for stories…</source>
        <translation>Recherche d’histoires…</translation>
    </message>
    <message>
        <source>Stopped at {} of {} files.</source>
        <translation>Interrompu au fichier {} sur {}.</translation>
    </message>
    <message>
        <source>Looking through {} of {} files…</source>
        <translation>Examen des fichiers : {} sur {}…</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>This key cannot be used.</source>
        <translation>Cette touche ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>{} means something else on the page or in a list.</source>
        <translation>{} a un autre rôle sur la page ou dans une liste.</translation>
    </message>
    <message>
        <source>{} is needed to write; take one with Ctrl or Alt.</source>
        <translation>{} sert à écrire ; choisissez une combinaison avec Ctrl ou Alt.</translation>
    </message>
</context>
<context>
    <name>SiteRow</name>
    <message>
        <source>Another site</source>
        <translation>Un autre site</translation>
    </message>
    <message>
        <source>Address of the other site</source>
        <translation>Adresse de l’autre site</translation>
    </message>
    <message>
        <source>An address with {words} where the words go.</source>
        <translation>Une adresse où {words} tient la place des mots.</translation>
    </message>
</context>
<context>
    <name>SpeedLine</name>
    <message>
        <source>A month shows from five minutes of reading on.</source>
        <translation>Un mois apparaît à partir de cinq minutes de lecture.</translation>
    </message>
    <message>
        <source>Words a minute, by month</source>
        <translation>Mots par minute, mois par mois</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>“{}” is not where it was; its file may have gone.</source>
        <translation>« {} » n’est plus à sa place ; son fichier a peut-être disparu.</translation>
    </message>
    <message>
        <source>{} h</source>
        <translation>{} h</translation>
    </message>
    <message>
        <source>{} h {} min</source>
        <translation>{} h {} min</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 mot</translation>
    </message>
    <message>
        <source>{} words</source>
        <translation>{} mots</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>{} days</source>
        <translation>{} jours</translation>
    </message>
    <message>
        <source>{}: nothing read</source>
        <translation>{} : aucune lecture</translation>
    </message>
    <message>
        <source>1 story</source>
        <translation>1 histoire</translation>
    </message>
    <message>
        <source>{} stories</source>
        <translation>{} histoires</translation>
    </message>
    <message>
        <source>The week: nothing read</source>
        <translation>La semaine : aucune lecture</translation>
    </message>
    <message>
        <source>The week: {}, {}</source>
        <translation>La semaine : {}, {}</translation>
    </message>
</context>
<context>
    <name>StatisticsWindow</name>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Words a minute</source>
        <translation>Mots par minute</translation>
    </message>
    <message>
        <source>Nothing was read yet.

Turn some pages, and this fills with the minutes and words of each day, how many days in a row you read, how fast, and which stories you finished.</source>
        <translation>Rien n’a encore été lu.

Tournez quelques pages, et vous verrez ici les minutes et les mots de chaque jour, combien de jours d’affilée vous lisez, à quelle vitesse, et quelles histoires vous avez terminées.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>Stories</name>
    <message>
        <source>favourite</source>
        <translation>favorite</translation>
    </message>
    <message>
        <source>a newer version is here</source>
        <translation>une version plus récente est là</translation>
    </message>
    <message>
        <source>1 new chapter</source>
        <translation>1 nouveau chapitre</translation>
    </message>
    <message>
        <source>{} new chapters</source>
        <translation>{} nouveaux chapitres</translation>
    </message>
    <message>
        <source>{} files</source>
        <translation>{} fichiers</translation>
    </message>
</context>
<context>
    <name>Swatch</name>
    <message>
        <source>No colour of its own</source>
        <translation>Sans couleur propre</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>New tags, parted by commas</source>
        <translation>Nouvelles étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>New tags</source>
        <translation>Nouvelles étiquettes</translation>
    </message>
    <message>
        <source>Tags of this story</source>
        <translation>Étiquettes de cette histoire</translation>
    </message>
    <message>
        <source>Tags of {} stories</source>
        <translation>Étiquettes de {} histoires</translation>
    </message>
</context>
<context>
    <name>Teller</name>
    <message>
        <source>The voice does not answer.</source>
        <translation>La voix ne répond pas.</translation>
    </message>
</context>
<context>
    <name>TitleBar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Text and theme</source>
        <translation>Texte et thème</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>{} could not be written: {}.</source>
        <translation>Impossible d’écrire {} : {}.</translation>
    </message>
</context>
<context>
    <name>TypePanel</name>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>{} pt</source>
        <translation>{} pt</translation>
    </message>
    <message>
        <source>&amp;Line height</source>
        <translation>&amp;Interligne</translation>
    </message>
    <message>
        <source>{} %</source>
        <translation>{} %</translation>
    </message>
    <message>
        <source>Longest li&amp;ne</source>
        <translation>Lon&amp;gueur des lignes</translation>
    </message>
    <message>
        <source>{} characters</source>
        <translation>{} caractères au plus</translation>
    </message>
    <message>
        <source>&amp;Margins</source>
        <translation>&amp;Marges</translation>
    </message>
    <message>
        <source>{} % of the width</source>
        <translation>{} % de la largeur</translation>
    </message>
    <message>
        <source>&amp;Even right edge</source>
        <translation>Texte &amp;justifié</translation>
    </message>
    <message>
        <source>&amp;Punctuation in the margins</source>
        <translation>&amp;Ponctuation dans les marges</translation>
    </message>
    <message>
        <source>Space &amp;between paragraphs</source>
        <translation>&amp;Espace entre les paragraphes</translation>
    </message>
    <message>
        <source>Printer’s &amp;quotes and dashes</source>
        <translation>G&amp;uillemets et tirets typographiques</translation>
    </message>
    <message>
        <source>&amp;Hyphens at the ends of lines</source>
        <translation>&amp;Césures en fin de ligne</translation>
    </message>
    <message>
        <source>Like any paragraph</source>
        <translation>Comme un paragraphe ordinaire</translation>
    </message>
    <message>
        <source>Raised initial</source>
        <translation>Lettrine</translation>
    </message>
    <message>
        <source>Small capitals</source>
        <translation>Petites capitales</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typographie</translation>
    </message>
    <message>
        <source>For &amp;all stories</source>
        <translation>Pour toutes les &amp;histoires</translation>
    </message>
    <message>
        <source>For this story &amp;only</source>
        <translation>Pour cette histoire &amp;seulement</translation>
    </message>
    <message>
        <source>Set as all stories are</source>
        <translation>Composer comme toutes les autres</translation>
    </message>
    <message>
        <source>Set as at first</source>
        <translation>Rétablir la composition d’origine</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>As the story: {}</source>
        <translation>Celle de l’histoire : {}</translation>
    </message>
    <message>
        <source>&amp;Face</source>
        <translation>P&amp;olice</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the hyphens</source>
        <translation>&amp;Langue des césures</translation>
    </message>
    <message>
        <source>Chapters beg&amp;in</source>
        <translation>&amp;Début des chapitres</translation>
    </message>
</context>
<context>
    <name>VoiceBar</name>
    <message>
        <source>Read aloud</source>
        <translation>Lecture à voix haute</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Sleep timer</source>
        <translation>Minuterie de sommeil</translation>
    </message>
    <message>
        <source>Back to the voice</source>
        <translation>Revenir à la voix</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Arrêter la lecture à voix haute</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Speed: {} %</source>
        <translation>Vitesse : {} %</translation>
    </message>
    <message>
        <source>Voice: {}</source>
        <translation>Voix : {}</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Autres langues</translation>
    </message>
    <message>
        <source>At the end of the chapter</source>
        <translation>À la fin du chapitre</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>In {} minutes</source>
        <translation>Dans {} minutes</translation>
    </message>
</context>
<context>
    <name>WeekBars</name>
    <message>
        <source>Reading by week, {}</source>
        <translation>Lecture par semaine, {}</translation>
    </message>
    <message>
        <source>Most in {}</source>
        <translation>Le plus de lecture pendant {}</translation>
    </message>
    <message>
        <source>the week of {}: {}</source>
        <translation>la semaine du {} : {}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Read the &amp;sample stories</source>
        <translation>Lire les histoires d’&amp;exemple</translation>
    </message>
    <message>
        <source>Or drop a folder or a story on this window. F1 opens the manual.</source>
        <translation>Ou déposez un dossier ou une histoire sur cette fenêtre. F1 ouvre le manuel.</translation>
    </message>
    <message>
        <source>Welcome to Inglenook</source>
        <translation>Bienvenue dans Inglenook</translation>
    </message>
    <message>
        <source>Inglenook makes a library of the stories you keep as plain text files, sets each like a book, and never loses your place. It reads them where they lie, and never changes a file.</source>
        <translation>Inglenook fait une bibliothèque des histoires que vous gardez en simples fichiers texte, compose chacune comme un livre et ne perd jamais votre page. Il les lit là où elles se trouvent et ne modifie jamais un fichier.</translation>
    </message>
    <message>
        <source>No stories found</source>
        <translation>Aucune histoire trouvée</translation>
    </message>
    <message>
        <source>The folders of the library hold no plain text files. Inglenook reads .txt, .text, .md and .asc, texts without an extension, and the same inside .zip and .gz.</source>
        <translation>Les dossiers de la bibliothèque ne contiennent aucun fichier texte. Inglenook lit les fichiers .txt, .text, .md et .asc, les textes sans extension, et les mêmes dans des .zip et des .gz.</translation>
    </message>
</context>
<context>
    <name>Welcoming</name>
    <message>
        <source>Choose a story from the list.</source>
        <translation>Choisissez une histoire dans la liste.</translation>
    </message>
    <message>
        <source>No story is open.</source>
        <translation>Aucune histoire n’est ouverte.</translation>
    </message>
    <message>
        <source>Looking for stories…</source>
        <translation>Recherche d’histoires…</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>the chapter ends here</source>
        <translation>fin du chapitre</translation>
    </message>
    <message>
        <source>1 minute left in chapter</source>
        <translation>fin du chapitre dans 1 minute</translation>
    </message>
    <message>
        <source>{} minutes left in chapter</source>
        <translation>fin du chapitre dans {} minutes</translation>
    </message>
    <message>
        <source>{} h {:02} min left in chapter</source>
        <translation>fin du chapitre dans {} h {:02} min</translation>
    </message>
    <message>
        <source>{} hours left in chapter</source>
        <translation>fin du chapitre dans {} heures</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>1 minute left</source>
        <translation>fin dans 1 minute</translation>
    </message>
    <message>
        <source>{} minutes left</source>
        <translation>fin dans {} minutes</translation>
    </message>
    <message>
        <source>{} h {:02} min left</source>
        <translation>fin dans {} h {:02} min</translation>
    </message>
    <message>
        <source>{} hours left</source>
        <translation>fin dans {} heures</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>table des matières</translation>
    </message>
    <message>
        <source>small print</source>
        <translation>petits caractères</translation>
    </message>
    <message>
        <source>header</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} et {}</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>{} autres</translation>
    </message>
    <message>
        <source>page {}</source>
        <translation>page {}</translation>
    </message>
    <message>
        <source>page {} of {}</source>
        <translation>page {} sur {}</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Début</translation>
    </message>
</context>
<context>
    <name>WhyEmpty</name>
    <message>
        <source>You are in the middle of no story.

What you have begun stands here until its end.</source>
        <translation>Aucune histoire n’est commencée.

Ce que vous avez commencé reste ici jusqu’à sa fin.</translation>
    </message>
    <message>
        <source>You have opened every story there is.

What is new in your folders comes here by itself.</source>
        <translation>Vous avez ouvert toutes les histoires.

Ce qui est nouveau dans vos dossiers arrive ici de lui-même.</translation>
    </message>
    <message>
        <source>You have finished no story yet.

One stands here as soon as you have seen its last page.</source>
        <translation>Aucune histoire n’est terminée.

Elle vient ici dès que vous avez vu sa dernière page.</translation>
    </message>
    <message>
        <source>You have no favourites yet.

A right click on a story, or the menu key, makes it one.</source>
        <translation>Pas encore de favoris.

Un clic droit sur une histoire, ou la touche de menu, en fait un favori.</translation>
    </message>
    <message>
        <source>Nothing new in thirty days.

Add a folder, or put files into one that is in the library.</source>
        <translation>Rien de nouveau depuis trente jours.

Ajoutez un dossier, ou mettez des fichiers dans l’un de ceux de la bibliothèque.</translation>
    </message>
    <message>
        <source>No story is here in several versions.

Nearly the same text is found by itself.</source>
        <translation>Aucune histoire n’existe en plusieurs versions.

Les textes presque identiques sont trouvés d’eux-mêmes.</translation>
    </message>
    <message>
        <source>You have taken no story out of the list.

What is taken out can be put back from here.</source>
        <translation>Aucune histoire n’a été retirée de la liste.

Ce qui en est retiré peut y être remis d’ici.</translation>
    </message>
    <message>
        <source>No stories yet.

Add a folder of text files: with the menu, or by dropping it here.</source>
        <translation>Pas encore d’histoires.

Ajoutez un dossier de fichiers texte : par le menu, ou en le déposant ici.</translation>
    </message>
    <message>
        <source>No story is like that.

Choose less under Filter.</source>
        <translation>Aucune histoire ne répond à ces choix.

Retirez-en quelques-uns sous Filtres.</translation>
    </message>
    <message>
        <source>No story on this shelf holds “{}”.

The shelf All stories may have one.</source>
        <translation>Aucune histoire de ce rayon ne contient « {} ».

Le rayon Toutes les histoires en a peut-être une.</translation>
    </message>
    <message>
        <source>No story holds “{}” in its title, author or fields.

Search all stories looks inside the texts.</source>
        <translation>Aucune histoire ne contient « {} » dans son titre, son auteur ou ses champs.

La commande Rechercher dans toutes les histoires fouille les textes eux-mêmes.</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>{} is a story, and stories are never written to. Choose another name.</source>
        <translation>{} est une histoire, et les histoires ne sont jamais modifiées. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>YearBar</name>
    <message>
        <source>Year before</source>
        <translation>Année précédente</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Année suivante</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
</context>
<context>
    <name>YearMap</name>
    <message>
        <source>Reading by day, {}</source>
        <translation>Lecture par jour, {}</translation>
    </message>
</context>
</TS>
