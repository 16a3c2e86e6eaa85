<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
</context>
<context>
    <name>AboutWindow</name>
    <message>
        <source>About Inglenook</source>
        <translation>Acerca de Inglenook</translation>
    </message>
    <message>
        <source>Inglenook is made with the works of others:</source>
        <translation>Inglenook está hecho con obras de otros:</translation>
    </message>
    <message>
        <source>Reads stories kept as plain text files, where they lie, and never loses your place.</source>
        <translation>Lee historias guardadas como archivos de texto plano, allí donde están, y nunca pierde el punto de lectura.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Software libre con licencia MIT.</translation>
    </message>
</context>
<context>
    <name>Amending</name>
    <message>
        <source>&amp;Correct title, author, encoding…</source>
        <translation>&amp;Corregir título, autor, codificación…</translation>
    </message>
</context>
<context>
    <name>AnnotationTools</name>
    <message>
        <source>It was removed.</source>
        <translation>Eliminado.</translation>
    </message>
    <message>
        <source>{} were removed.</source>
        <translation>{} eliminados.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Something went wrong. You can read on.</source>
        <translation>Algo ha fallado. Puede seguir leyendo.</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>The settings could not be written to the disk.</source>
        <translation>No se pudieron guardar los ajustes en el disco.</translation>
    </message>
</context>
<context>
    <name>Around</name>
    <message>
        <source>Stories (*.txt *.text *.md *.asc *.gz);;All files (*)</source>
        <translation>Historias (*.txt *.text *.md *.asc *.gz);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a story</source>
        <translation>Abrir una historia</translation>
    </message>
</context>
<context>
    <name>ArrangeBar</name>
    <message>
        <source>All stories</source>
        <translation>Todas las historias</translation>
    </message>
    <message>
        <source>Reading now</source>
        <translation>En lectura</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritas</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Añadidas hace poco</translation>
    </message>
    <message>
        <source>In several versions</source>
        <translation>En varias versiones</translation>
    </message>
    <message>
        <source>Taken out of the list</source>
        <translation>Quitadas de la lista</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
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
        <translation>Más largas primero</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Más cortas primero</translation>
    </message>
    <message>
        <source>Added last</source>
        <translation>Últimas añadidas</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>Últimas modificadas</translation>
    </message>
    <message>
        <source>Read last</source>
        <translation>Últimas leídas</translation>
    </message>
    <message>
        <source>Furthest read</source>
        <translation>Más avanzadas</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Estante</translation>
    </message>
    <message>
        <source>Sort and group</source>
        <translation>Ordenar y agrupar</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter by fandom, rating, length…</source>
        <translation>Filtrar por fandom, clasificación, extensión…</translation>
    </message>
    <message>
        <source>Filter ({})</source>
        <translation>Filtrar ({})</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>“{}” is not there.</source>
        <translation>No se encuentra «{}».</translation>
    </message>
    <message>
        <source>{} of these files are not there.</source>
        <translation>No se encuentran {} de estos archivos.</translation>
    </message>
    <message>
        <source>“{}” is not a text.</source>
        <translation>«{}» no es un texto.</translation>
    </message>
    <message>
        <source>{} of these files are not texts.</source>
        <translation>{} de estos archivos no son textos.</translation>
    </message>
    <message>
        <source>Only files and folders can be dropped here. Save the page as text, and drop that.</source>
        <translation>Aquí solo se pueden soltar archivos y carpetas. Guarde la página como texto y suelte ese archivo.</translation>
    </message>
</context>
<context>
    <name>AskingSite</name>
    <message>
        <source>Look up in the browser</source>
        <translation>Consultar en el navegador</translation>
    </message>
    <message>
        <source>Look up “{}” on this site? Your browser will open.</source>
        <translation>¿Consultar «{}» en este sitio? Se abrirá el navegador.</translation>
    </message>
    <message>
        <source>Another site</source>
        <translation>Otro sitio</translation>
    </message>
    <message>
        <source>Address of the other site</source>
        <translation>Dirección del otro sitio</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>An address that begins with https:// and has {words} where the words go.</source>
        <translation>Una dirección que empiece por https:// y tenga {words} en el lugar de las palabras.</translation>
    </message>
</context>
<context>
    <name>BookmarksModel</name>
    <message>
        <source>place lost</source>
        <translation>posición perdida</translation>
    </message>
    <message>
        <source>place uncertain</source>
        <translation>posición dudosa</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltado</translation>
    </message>
</context>
<context>
    <name>BookmarksPanel</name>
    <message>
        <source>This story</source>
        <translation>Esta historia</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>Todas las historias</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Resaltados</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Con nota</translation>
    </message>
    <message>
        <source>Place uncertain</source>
        <translation>Posición dudosa</translation>
    </message>
    <message>
        <source>Bookmarks and highlights</source>
        <translation>Marcadores y resaltados</translation>
    </message>
    <message>
        <source>Words, names or notes</source>
        <translation>Palabras, nombres o notas</translation>
    </message>
    <message>
        <source>What to look for in bookmarks and highlights</source>
        <translation>Qué buscar en los marcadores y resaltados</translation>
    </message>
    <message>
        <source>Name, colour and note…</source>
        <translation>Nombre, color y nota…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De qué historias</translation>
    </message>
    <message>
        <source>Sort and show</source>
        <translation>Ordenar y mostrar</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>None is like this.

Type less above, or choose Everything.</source>
        <translation>Ninguno cumple estas condiciones.

Acorte lo escrito arriba o elija Todo.</translation>
    </message>
    <message>
        <source>No bookmarks or highlights in any story yet.

What you mark in any of them is listed here.</source>
        <translation>Todavía no hay marcadores ni resaltados en ninguna historia.

Aquí aparecerá lo que marque en cualquiera de ellas.</translation>
    </message>
    <message>
        <source>Open a story to see what is marked in it.</source>
        <translation>Abra una historia para ver lo que hay marcado en ella.</translation>
    </message>
    <message>
        <source>No bookmarks or highlights in this story yet.

Press Ctrl+D to mark the place you are reading, or select words and press 1 to highlight them.</source>
        <translation>Todavía no hay marcadores ni resaltados en esta historia.

Pulse Ctrl+D para marcar el lugar donde está leyendo, o seleccione unas palabras y pulse 1 para resaltarlas.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir a este lugar</translation>
    </message>
    <message>
        <source>It belongs on this page</source>
        <translation>Corresponde a esta página</translation>
    </message>
    <message>
        <source>It belongs to the words selected</source>
        <translation>Corresponde a las palabras seleccionadas</translation>
    </message>
    <message>
        <source>No colour of its own</source>
        <translation>Sin color propio</translation>
    </message>
</context>
<context>
    <name>ChoosingTheme</name>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>“{}”: text and page contrast by {} to 1; 7 to 1 is easy to read.</source>
        <translation>«{}»: el contraste entre texto y página es de {} a 1; con 7 a 1 se lee con facilidad.</translation>
    </message>
    <message>
        <source>A theme of your own. Change the colours and save: the window follows at once.
Give it a name; every file in this folder is a theme. What you leave out is
as in another theme: like = "night".</source>
        <translation>Un tema propio. Cambie los colores y guarde: la ventana los adopta al instante.
Póngale un nombre; cada archivo de esta carpeta es un tema. Lo que omita
será como en otro tema: like = "night".</translation>
    </message>
    <message>
        <source>The folder {} cannot be made: {}.</source>
        <translation>No se puede crear la carpeta {}: {}.</translation>
    </message>
    <message>
        <source>Your themes are in {}.</source>
        <translation>Sus temas están en {}.</translation>
    </message>
</context>
<context>
    <name>ChoosingType</name>
    <message>
        <source>This story is set as all are.</source>
        <translation>Esta historia tiene de nuevo la tipografía de todas.</translation>
    </message>
    <message>
        <source>Stories are set as at first.</source>
        <translation>Las historias tienen de nuevo la tipografía inicial.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Open a story…</source>
        <translation>Abrir una historia…</translation>
    </message>
    <message>
        <source>Recent stories</source>
        <translation>Historias recientes</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Folders of the library…</source>
        <translation>Carpetas de la biblioteca…</translation>
    </message>
    <message>
        <source>Make the search index anew</source>
        <translation>Volver a crear el índice de búsqueda</translation>
    </message>
    <message>
        <source>Show the sample stories</source>
        <translation>Mostrar las historias de muestra</translation>
    </message>
    <message>
        <source>Read this file as…</source>
        <translation>Leer este archivo como…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Imprimir o guardar como PDF…</translation>
    </message>
    <message>
        <source>Export bookmarks and notes…</source>
        <translation>Exportar marcadores y notas…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>This line is a chapter</source>
        <translation>Tratar esta línea como capítulo</translation>
    </message>
    <message>
        <source>Menu of this line</source>
        <translation>Menú de esta línea</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorita</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Bookmark this place</source>
        <translation>Poner un marcador aquí</translation>
    </message>
    <message>
        <source>Bookmarks and highlights</source>
        <translation>Marcadores y resaltados</translation>
    </message>
    <message>
        <source>Highlight in yellow</source>
        <translation>Resaltar en amarillo</translation>
    </message>
    <message>
        <source>Highlight in green</source>
        <translation>Resaltar en verde</translation>
    </message>
    <message>
        <source>Highlight in blue</source>
        <translation>Resaltar en azul</translation>
    </message>
    <message>
        <source>Highlight in pink</source>
        <translation>Resaltar en rosa</translation>
    </message>
    <message>
        <source>Highlight in purple</source>
        <translation>Resaltar en morado</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Subrayar</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Escribir una nota…</translation>
    </message>
    <message>
        <source>Remove this highlight</source>
        <translation>Eliminar este resaltado</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Pause or go on reading aloud</source>
        <translation>Pausar o continuar la lectura en voz alta</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Frase anterior</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Frase siguiente</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más despacio</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más deprisa</translation>
    </message>
    <message>
        <source>Back to the voice</source>
        <translation>Volver a la voz</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Agrandar el texto</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Reducir el texto</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Tamaño habitual</translation>
    </message>
    <message>
        <source>Type…</source>
        <translation>Tipografía…</translation>
    </message>
    <message>
        <source>Your own themes…</source>
        <translation>Temas propios…</translation>
    </message>
    <message>
        <source>Even right edge</source>
        <translation>Justificar el texto</translation>
    </message>
    <message>
        <source>Hyphens at the ends of lines</source>
        <translation>Dividir palabras al final de línea</translation>
    </message>
    <message>
        <source>Punctuation in the margins</source>
        <translation>Puntuación en los márgenes</translation>
    </message>
    <message>
        <source>Space between paragraphs</source>
        <translation>Espacio entre párrafos</translation>
    </message>
    <message>
        <source>Printer’s quotes and dashes</source>
        <translation>Comillas y rayas tipográficas</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Library as a grid</source>
        <translation>Biblioteca en cuadrícula</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>Capítulo siguiente</translation>
    </message>
    <message>
        <source>Previous chapter</source>
        <translation>Capítulo anterior</translation>
    </message>
    <message>
        <source>Start of the chapter</source>
        <translation>Principio del capítulo</translation>
    </message>
    <message>
        <source>End of the chapter</source>
        <translation>Final del capítulo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Find in this story…</source>
        <translation>Buscar en esta historia…</translation>
    </message>
    <message>
        <source>Search all stories…</source>
        <translation>Buscar en todas las historias…</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Start of the story</source>
        <translation>Principio de la historia</translation>
    </message>
    <message>
        <source>End of the story</source>
        <translation>Final de la historia</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Ir a…</translation>
    </message>
    <message>
        <source>Find a story</source>
        <translation>Buscar una historia</translation>
    </message>
    <message>
        <source>Scroll in place of turning pages</source>
        <translation>Desplazar el texto en vez de pasar páginas</translation>
    </message>
    <message>
        <source>Sliding pages</source>
        <translation>Deslizar las páginas</translation>
    </message>
    <message>
        <source>Line guide</source>
        <translation>Regla de lectura</translation>
    </message>
    <message>
        <source>Fold or unfold the header</source>
        <translation>Plegar o desplegar el encabezado</translation>
    </message>
    <message>
        <source>As the file has it</source>
        <translation>Tal como está en el archivo</translation>
    </message>
    <message>
        <source>Read next</source>
        <translation>Leer a continuación</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Buscar una orden…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Diagnostic report…</source>
        <translation>Informe de diagnóstico…</translation>
    </message>
    <message>
        <source>About Inglenook</source>
        <translation>Acerca de Inglenook</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Text and theme</source>
        <translation>Texto y tema</translation>
    </message>
</context>
<context>
    <name>CommandModel</name>
    <message>
        <source>switched on</source>
        <translation>activada</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>No command is called like that.</source>
        <translation>No hay ninguna orden con ese nombre.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Buscar una orden…</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Other &amp;versions</source>
        <translation>Otras &amp;versiones</translation>
    </message>
    <message>
        <source>Holds this and more</source>
        <translation>Contiene esta y más</translation>
    </message>
    <message>
        <source>An earlier one</source>
        <translation>Una anterior</translation>
    </message>
    <message>
        <source>Much the same</source>
        <translation>Casi igual</translation>
    </message>
    <message>
        <source>A newer version of this story is in the list, with more in it.</source>
        <translation>En la lista hay una versión más reciente de esta historia, con más texto.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
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
        <translation>usted está aquí</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Open a story to see its chapters and scenes.</source>
        <translation>Abra una historia para ver sus capítulos y escenas.</translation>
    </message>
    <message>
        <source>This story has neither chapters nor scenes.

A right click on a line makes it the heading of a chapter.</source>
        <translation>Esta historia no tiene capítulos ni escenas.

Haga clic derecho en una línea para convertirla en título de capítulo.</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Sa&amp;ve a copy…</source>
        <translation>Guardar una co&amp;pia…</translation>
    </message>
    <message>
        <source>Open a story first, or choose some in the list.</source>
        <translation>Abra antes una historia, o elija algunas en la lista.</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Historias</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Writing {}…</source>
        <translation>Escribiendo {}…</translation>
    </message>
    <message>
        <source>The copy is in {}.</source>
        <translation>La copia está en {}.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se ha escrito nada.</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Read as…</source>
        <translation>Leer como…</translation>
    </message>
    <message>
        <source>Some characters of this story look garbled.</source>
        <translation>Algunos caracteres de esta historia parecen dañados.</translation>
    </message>
    <message>
        <source>Some characters of this file could not be read and are shown as �.</source>
        <translation>Algunos caracteres de este archivo no se pudieron leer y se muestran como �.</translation>
    </message>
    <message>
        <source>How this file writes its characters could only be guessed.</source>
        <translation>La codificación de este archivo es solo una suposición.</translation>
    </message>
    <message>
        <source>This could not be written to the disk, and will be forgotten.</source>
        <translation>Esto no se pudo guardar en el disco y se olvidará.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The story is read as found out.</source>
        <translation>La historia se lee según lo detectado.</translation>
    </message>
    <message>
        <source>Garbled characters are shown as what they once were.</source>
        <translation>Los caracteres dañados se muestran como eran en su origen.</translation>
    </message>
    <message>
        <source>Read as {}.</source>
        <translation>Leído como {}.</translation>
    </message>
    <message>
        <source>The line is a chapter now.</source>
        <translation>La línea es ahora un capítulo.</translation>
    </message>
    <message>
        <source>The line is not a chapter any more.</source>
        <translation>La línea ya no es un capítulo.</translation>
    </message>
    <message>
        <source>The story is read as you say.</source>
        <translation>La historia se lee según lo que usted indica.</translation>
    </message>
</context>
<context>
    <name>Delivering</name>
    <message>
        <source>as usual</source>
        <translation>la habitual</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ca&amp;mbiar…</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Color</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
</context>
<context>
    <name>EncodingTab</name>
    <message>
        <source>&amp;Mend garbled characters</source>
        <translation>R&amp;eparar los caracteres dañados</translation>
    </message>
    <message>
        <source>Found out: {}</source>
        <translation>Detectada: {}</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Lines of the file, read like this</source>
        <translation>Líneas del archivo, leídas así</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>Codi&amp;ficación:</translation>
    </message>
    <message>
        <source>Counting the bytes that have no meaning in it…</source>
        <translation>Contando los bytes que no tienen sentido en esta codificación…</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Look up</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>The dictionaries on this computer do not know it.</source>
        <translation>No figura en los diccionarios de este equipo.</translation>
    </message>
    <message>
        <source>What the dictionary says</source>
        <translation>Lo que dice el diccionario</translation>
    </message>
    <message>
        <source>In the browser…</source>
        <translation>En el navegador…</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>To read: bookmarks and notes (*.md)</source>
        <translation>Para leer: marcadores y notas (*.md)</translation>
    </message>
    <message>
        <source>To import: everything (*.json)</source>
        <translation>Para importar: todo (*.json)</translation>
    </message>
    <message>
        <source>Export bookmarks and notes</source>
        <translation>Exportar marcadores y notas</translation>
    </message>
    <message>
        <source>One bookmark or note was written to {}.</source>
        <translation>Se ha guardado un marcador o una nota en {}.</translation>
    </message>
    <message>
        <source>{} bookmarks and notes were written to {}.</source>
        <translation>Se han guardado {} marcadores y notas en {}.</translation>
    </message>
</context>
<context>
    <name>ExtentForm</name>
    <message>
        <source>Pa&amp;ges</source>
        <translation>Pá&amp;ginas</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Primera página</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Última página</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>FaceBox</name>
    <message>
        <source>{} (comes with Inglenook)</source>
        <translation>{} (incluida en Inglenook)</translation>
    </message>
</context>
<context>
    <name>FacetTree</name>
    <message>
        <source>Read or not</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Fandom</source>
        <translation>Fandom</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>Pareja</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Reading now</source>
        <translation>En lectura</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Fandoms, ratings, tags and lengths of your stories are counted here.</source>
        <translation>Aquí se cuentan los fandoms, las clasificaciones, las etiquetas y las extensiones de sus historias.</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>{} could not be read; the usual settings are used.</source>
        <translation>No se pudo leer {}; se usan los ajustes habituales.</translation>
    </message>
    <message>
        <source>It is kept as {}.</source>
        <translation>Se conserva como {}.</translation>
    </message>
    <message>
        <source>“{}” in {} cannot be used; the usual is used.</source>
        <translation>«{}», en {}, no se puede usar; se usa el valor habitual.</translation>
    </message>
    <message>
        <source>{} in {} cannot be used; the usual is used.</source>
        <translation>{}, en {}, no se pueden usar; se usan los valores habituales.</translation>
    </message>
</context>
<context>
    <name>FieldsTab</name>
    <message>
        <source>T&amp;itle:</source>
        <translation>Tít&amp;ulo:</translation>
    </message>
    <message>
        <source>A&amp;uthor:</source>
        <translation>&amp;Autor:</translation>
    </message>
    <message>
        <source>&amp;Summary:</source>
        <translation>&amp;Resumen:</translation>
    </message>
    <message>
        <source>Fandom</source>
        <translation>Fandom</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>Pareja</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Personajes</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>Descargo de responsabilidad</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editorial</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>no figura en el archivo</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Days in a row</source>
        <translation>Días seguidos</translation>
    </message>
    <message>
        <source>Speed in {}</source>
        <translation>Velocidad en {}</translation>
    </message>
    <message>
        <source>words a minute</source>
        <translation>palabras por minuto</translation>
    </message>
    <message>
        <source>{} in all</source>
        <translation>{} en total</translation>
    </message>
    <message>
        <source>Finished in {}</source>
        <translation>Terminadas en {}</translation>
    </message>
    <message>
        <source>longest: {}</source>
        <translation>máximo: {}</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>&amp;Whole words</source>
        <translation>&amp;Palabras completas</translation>
    </message>
    <message>
        <source>Capitals as &amp;typed</source>
        <translation>Distinguir &amp;mayúsculas</translation>
    </message>
    <message>
        <source>Accents as t&amp;yped</source>
        <translation>Distinguir &amp;acentos</translation>
    </message>
    <message>
        <source>Find in this story</source>
        <translation>Buscar en esta historia</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Palabras que buscar</translation>
    </message>
    <message>
        <source>Open a story to find words in it.</source>
        <translation>Abra una historia para buscar palabras en ella.</translation>
    </message>
    <message>
        <source>Nothing in this story says “{}”.</source>
        <translation>«{}» no aparece en esta historia.</translation>
    </message>
    <message>
        <source>Type some words, and every place that has them is listed here.

Where lines end, which quotes are used and which letters are italic makes no difference.</source>
        <translation>Escriba unas palabras y aquí aparecerán todos los lugares donde figuran.

No importa dónde acaban las líneas, qué comillas se usan ni qué letras van en cursiva.</translation>
    </message>
    <message>
        <source>{} so far…</source>
        <translation>{} hasta ahora…</translation>
    </message>
    <message>
        <source>{} places, the first {} listed</source>
        <translation>{} coincidencias; se muestran las primeras {}</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 coincidencia</translation>
    </message>
    <message>
        <source>{} places</source>
        <translation>{} coincidencias</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>On from the beginning of the story.</source>
        <translation>Se continúa desde el principio de la historia.</translation>
    </message>
    <message>
        <source>On from the end of the story.</source>
        <translation>Se continúa desde el final de la historia.</translation>
    </message>
</context>
<context>
    <name>FinishedList</name>
    <message>
        <source>Finished stories</source>
        <translation>Historias terminadas</translation>
    </message>
    <message>
        <source>Stories you read to their end come here.</source>
        <translation>Aquí aparecerán las historias que lea hasta el final.</translation>
    </message>
</context>
<context>
    <name>FolderScan</name>
    <message>
        <source>The folder could not be looked through: no second process could start.</source>
        <translation>No se pudo examinar la carpeta: no se pudo iniciar un segundo proceso.</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Folders of the library</source>
        <translation>Carpetas de la biblioteca</translation>
    </message>
    <message>
        <source>The stories in these folders, and in the folders below them, are in the list. They are read where they lie and never written to. What is taken out here stays on the disk, and so do your places.</source>
        <translation>En la lista están las historias de estas carpetas y de todas sus subcarpetas. Se leen allí donde están y nunca se escribe en ellas. Lo que se quita de aquí permanece en el disco, y los puntos de lectura se conservan.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>No folder is in the library yet.

Add the one that holds your stories.</source>
        <translation>Todavía no hay ninguna carpeta en la biblioteca.

Añada la que contiene sus historias.</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>{} files</source>
        <translation>{} archivos</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>&amp;Añadir una carpeta…</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>EPUB: a book for e-readers</source>
        <translation>EPUB: un libro para lectores electrónicos</translation>
    </message>
    <message>
        <source>HTML: a page for a browser</source>
        <translation>HTML: una página para el navegador</translation>
    </message>
    <message>
        <source>Clean text: a paragraph a line</source>
        <translation>Texto limpio: un párrafo por línea</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Adónde ir</translation>
    </message>
    <message>
        <source>45 % or page 12</source>
        <translation>45 % o página 12</translation>
    </message>
    <message>
        <source>How far through the story, or which page of this chapter.</source>
        <translation>Qué porcentaje de la historia, o qué página de este capítulo.</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>page</source>
        <translation>página</translation>
    </message>
    <message>
        <source>Please write a percentage such as 45 %, or a page such as page 12.</source>
        <translation>Escriba un porcentaje, como 45 %, o una página, como página 12.</translation>
    </message>
    <message>
        <source>The story ends at 100 %.</source>
        <translation>La historia termina en el 100 %.</translation>
    </message>
    <message>
        <source>This chapter has only one page.</source>
        <translation>Este capítulo tiene una sola página.</translation>
    </message>
    <message>
        <source>This chapter has pages 1 to {}.</source>
        <translation>Este capítulo va de la página 1 a la {}.</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>This is Inglenook {} now.</source>
        <translation>Esta es ahora la versión {} de Inglenook.</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Novedades</translation>
    </message>
</context>
<context>
    <name>Highlighting</name>
    <message>
        <source>Select the words to highlight first.</source>
        <translation>Seleccione antes las palabras que quiera resaltar.</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Import bookmarks, notes, places and preferences</source>
        <translation>Importar marcadores, notas, puntos de lectura y preferencias</translation>
    </message>
    <message>
        <source>Exported by Inglenook (*.json)</source>
        <translation>Exportado por Inglenook (*.json)</translation>
    </message>
    <message>
        <source>All that is in {} is here already.</source>
        <translation>Todo lo que hay en {} ya está aquí.</translation>
    </message>
    <message>
        <source>Bookmarks and notes: {} new, {} brought up to date.</source>
        <translation>Marcadores y notas nuevos: {}; actualizados: {}.</translation>
    </message>
    <message>
        <source>Places, marks or preferences were brought up to date.</source>
        <translation>Se han actualizado puntos de lectura, marcas o preferencias.</translation>
    </message>
    <message>
        <source>Damaged entries that were left out: {}.</source>
        <translation>Entradas dañadas que se han omitido: {}.</translation>
    </message>
</context>
<context>
    <name>Ink</name>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Subrayado</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>&amp;Join into one story</source>
        <translation>&amp;Unir en una sola historia</translation>
    </message>
    <message>
        <source>List its files &amp;separately</source>
        <translation>Listar sus archivos por &amp;separado</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>{} You can read on; your place is saved as soon as that works again.</source>
        <translation>{} Puede seguir leyendo; el punto de lectura se guardará en cuanto vuelva a ser posible.</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>&amp;Usual keys</source>
        <translation>Teclas &amp;habituales</translation>
    </message>
    <message>
        <source>Take it &amp;over</source>
        <translation>Re&amp;asignar</translation>
    </message>
    <message>
        <source>Keys of “{}”</source>
        <translation>Teclas de «{}»</translation>
    </message>
    <message>
        <source>New key for “{}”</source>
        <translation>Tecla nueva para «{}»</translation>
    </message>
    <message>
        <source>Take {} away</source>
        <translation>Quitar {}</translation>
    </message>
    <message>
        <source>{} is “{}”.</source>
        <translation>{} ya es «{}».</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>atajos</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Órdenes y sus teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
</context>
<context>
    <name>LayoutTab</name>
    <message>
        <source>Found out: {}</source>
        <translation>Detectada: {}</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>A page of the story, set like this</source>
        <translation>Una página de la historia, con esta disposición</translation>
    </message>
    <message>
        <source>&amp;Layout:</source>
        <translation>&amp;Disposición:</translation>
    </message>
    <message>
        <source>Lines you made chapters: {}.</source>
        <translation>Líneas convertidas en capítulos: {}.</translation>
    </message>
    <message>
        <source>Lines you said are no chapters: {}.</source>
        <translation>Líneas que no se tratan como capítulos: {}.</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Find a story…</source>
        <translation>Buscar una historia…</translation>
    </message>
    <message>
        <source>Find a story</source>
        <translation>Buscar una historia</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Historias</translation>
    </message>
</context>
<context>
    <name>LineMenu</name>
    <message>
        <source>Highlight</source>
        <translation>Resaltar</translation>
    </message>
    <message>
        <source>This line is not a chapter</source>
        <translation>No tratar esta línea como capítulo</translation>
    </message>
    <message>
        <source>This line is a chapter</source>
        <translation>Tratar esta línea como capítulo</translation>
    </message>
    <message>
        <source>Remove the bookmark of this line</source>
        <translation>Eliminar el marcador de esta línea</translation>
    </message>
    <message>
        <source>Bookmark this line</source>
        <translation>Poner un marcador en esta línea</translation>
    </message>
    <message>
        <source>Look up “{}”</source>
        <translation>Consultar «{}»</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Consultar</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Select the words it belongs to, and choose this again.</source>
        <translation>Seleccione las palabras a las que corresponde y elija esto de nuevo.</translation>
    </message>
</context>
<context>
    <name>LookingUp</name>
    <message>
        <source>Select the words to look up first.</source>
        <translation>Seleccione antes las palabras que quiera consultar.</translation>
    </message>
    <message>
        <source>No browser could be opened for {}.</source>
        <translation>No se pudo abrir ningún navegador para {}.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>What’s new</source>
        <translation>Novedades</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Search the manual…</source>
        <translation>Buscar en el manual…</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>No topic says “{}”.</source>
        <translation>«{}» no aparece en ningún tema.</translation>
    </message>
</context>
<context>
    <name>MarginNote</name>
    <message>
        <source>Note: {}</source>
        <translation>Nota: {}</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Highlight</source>
        <translation>Resaltar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favorita</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Etiquetas…</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Marcar como &amp;leída</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Marcar como &amp;no leída</translation>
    </message>
    <message>
        <source>Take &amp;out of the list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>Put &amp;back into the list</source>
        <translation>&amp;Devolver a la lista</translation>
    </message>
    <message>
        <source>The story was taken out of the list; its file stays where it is.</source>
        <translation>La historia se ha quitado de la lista; su archivo sigue donde está.</translation>
    </message>
    <message>
        <source>{} stories were taken out of the list; their files stay where they are.</source>
        <translation>Se han quitado {} historias de la lista; sus archivos siguen donde están.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>MarkingPage</name>
    <message>
        <source>A favourite.</source>
        <translation>Ahora es favorita.</translation>
    </message>
    <message>
        <source>No favourite any more.</source>
        <translation>Ya no es favorita.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>No printer is set up here. Save as PDF, and print that where there is one.</source>
        <translation>Aquí no hay ninguna impresora configurada. Guarde como PDF e imprímalo donde haya una.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>The printer has not taken the pages.</source>
        <translation>La impresora no ha aceptado las páginas.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>One page was written to {}.</source>
        <translation>Se ha escrito una página en {}.</translation>
    </message>
    <message>
        <source>{} pages were written to {}.</source>
        <translation>Se han escrito {} páginas en {}.</translation>
    </message>
    <message>
        <source>{} could not be written: {}.</source>
        <translation>No se pudo escribir {}: {}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>OwnTheme</name>
    <message>
        <source>There is no theme “{}”.</source>
        <translation>No existe el tema «{}».</translation>
    </message>
    <message>
        <source>“{}” cannot be read: {}.</source>
        <translation>No se puede leer «{}»: {}.</translation>
    </message>
    <message>
        <source>“{}” is too long to be a theme.</source>
        <translation>«{}» es demasiado largo para ser un tema.</translation>
    </message>
    <message>
        <source>this is not UTF-8</source>
        <translation>esto no es UTF-8</translation>
    </message>
    <message>
        <source>this is not TOML ({})</source>
        <translation>esto no es TOML ({})</translation>
    </message>
    <message>
        <source>“{}” is no colour, as #3a2f1e is</source>
        <translation>«{}» no es un color, como lo es #3a2f1e</translation>
    </message>
    <message>
        <source>there is no theme “{}”; there are {}</source>
        <translation>no existe el tema «{}»; los que hay son {}</translation>
    </message>
    <message>
        <source>a name has 1 to 40 characters</source>
        <translation>un nombre tiene de 1 a 40 caracteres</translation>
    </message>
    <message>
        <source>a theme has no “{}”; it has {}</source>
        <translation>un tema no tiene «{}»; tiene {}</translation>
    </message>
    <message>
        <source>“{}”, line {}: {}.</source>
        <translation>«{}», línea {}: {}.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>One page</source>
        <translation>Una página</translation>
    </message>
    <message>
        <source>Two pages side by side</source>
        <translation>Dos páginas, una al lado de otra</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Estrechos</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normales</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Anchos</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>{} mm</source>
        <translation>{} mm</translation>
    </message>
    <message>
        <source>&amp;Header and small print</source>
        <translation>&amp;Encabezado y letra pequeña</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>Ín&amp;dice</translation>
    </message>
    <message>
        <source>Title and chapter &amp;over the text</source>
        <translation>Título y capítulo s&amp;obre el texto</translation>
    </message>
    <message>
        <source>Page &amp;numbers</source>
        <translation>&amp;Números de página</translation>
    </message>
    <message>
        <source>Wider margins where it is &amp;bound</source>
        <translation>Margen más ancho en la enc&amp;uadernación</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>Sh&amp;eet</source>
        <translation>&amp;Hoja</translation>
    </message>
    <message>
        <source>&amp;Margins</source>
        <translation>Má&amp;rgenes</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>L&amp;íneas</translation>
    </message>
    <message>
        <source>&amp;Face</source>
        <translation>Tipo de &amp;letra</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>less</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Por semana</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>&amp;Scroll in place of turning pages</source>
        <translation>Desplazar el texto en vez de pasar &amp;páginas</translation>
    </message>
    <message>
        <source>A chapter is one long column.</source>
        <translation>Cada capítulo es una sola columna larga.</translation>
    </message>
    <message>
        <source>Pages s&amp;lide when they are turned</source>
        <translation>Desli&amp;zar las páginas al pasarlas</translation>
    </message>
    <message>
        <source>Line &amp;guide</source>
        <translation>Re&amp;gla de lectura</translation>
    </message>
    <message>
        <source>A band behind the line one reads.</source>
        <translation>Una franja detrás de la línea que se lee.</translation>
    </message>
    <message>
        <source>&amp;Fold long headers and small print away</source>
        <translation>Plegar los e&amp;ncabezados largos y la letra pequeña</translation>
    </message>
    <message>
        <source>What a file says of itself before the story can be unfolded on the page.</source>
        <translation>Lo que el archivo dice de sí mismo antes de la historia se puede desplegar en la página.</translation>
    </message>
    <message>
        <source>S&amp;peed of reading aloud</source>
        <translation>&amp;Velocidad de la lectura en voz alta</translation>
    </message>
    <message>
        <source>While a voice reads, &lt; and &gt; change it.</source>
        <translation>Mientras lee una voz, se cambia con &lt; y &gt;.</translation>
    </message>
    <message>
        <source>R&amp;ead aloud</source>
        <translation>L&amp;eer en voz alta</translation>
    </message>
    <message>
        <source>Its voice is chosen in the bar below the page, for each language; Reset forgets them.</source>
        <translation>La voz se elige en la barra bajo la página, para cada idioma; Restablecer las olvida.</translation>
    </message>
    <message>
        <source>&amp;Type…</source>
        <translation>Tipogra&amp;fía…</translation>
    </message>
    <message>
        <source>Face, size, lines, margins, hyphens and paragraphs.</source>
        <translation>Tipo de letra, tamaño, líneas, márgenes, división de palabras y párrafos.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>S&amp;how the list of stories beside the page</source>
        <translation>&amp;Mostrar la lista de historias junto a la página</translation>
    </message>
    <message>
        <source>As a &amp;grid of title pages</source>
        <translation>En cu&amp;adrícula de portadas</translation>
    </message>
    <message>
        <source>&amp;Folders of the library…</source>
        <translation>Carpetas de la &amp;biblioteca…</translation>
    </message>
    <message>
        <source>Where stories are looked for.</source>
        <translation>Dónde se buscan las historias.</translation>
    </message>
    <message>
        <source>Make the search inde&amp;x anew</source>
        <translation>&amp;Volver a crear el índice de búsqueda</translation>
    </message>
    <message>
        <source>If a search of all stories does not find what is there.</source>
        <translation>Por si la búsqueda en todas las historias no encuentra lo que sí está.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Your &amp;own themes…</source>
        <translation>Temas propio&amp;s…</translation>
    </message>
    <message>
        <source>A folder of small files of colours.</source>
        <translation>Una carpeta con pequeños archivos de colores.</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>&amp;Idioma del programa</translation>
    </message>
    <message>
        <source>From the next start on. Stories stay in theirs.</source>
        <translation>A partir del próximo inicio. Cada historia sigue en el suyo.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>&amp;Count what I read</source>
        <translation>&amp;Llevar la cuenta de lo que leo</translation>
    </message>
    <message>
        <source>For the statistics. It stays on this computer and is never sent.</source>
        <translation>Para las estadísticas. Se queda en este equipo y nunca se envía.</translation>
    </message>
    <message>
        <source>&amp;Statistics…</source>
        <translation>&amp;Estadísticas…</translation>
    </message>
    <message>
        <source>See what was counted, or forget it.</source>
        <translation>Ver lo que se ha contado, u olvidarlo.</translation>
    </message>
    <message>
        <source>&amp;Words are looked up on</source>
        <translation>Cons&amp;ultar palabras en</translation>
    </message>
    <message>
        <source>Dictionaries on this computer go first, and you are asked before the browser opens.</source>
        <translation>Primero se consultan los diccionarios de este equipo, y siempre se pregunta antes de abrir el navegador.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Previous sheet</source>
        <translation>Hoja anterior</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Hoja siguiente</translation>
    </message>
    <message>
        <source>of {}</source>
        <translation>de {}</translation>
    </message>
    <message>
        <source>of {}…</source>
        <translation>de {}…</translation>
    </message>
    <message>
        <source>Sheet {} of {}</source>
        <translation>Hoja {} de {}</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print or save as PDF</source>
        <translation>Imprimir o guardar como PDF</translation>
    </message>
    <message>
        <source>All stor&amp;ies</source>
        <translation>Toda&amp;s las historias</translation>
    </message>
    <message>
        <source>The &amp;whole story</source>
        <translation>Toda la hi&amp;storia</translation>
    </message>
    <message>
        <source>Th&amp;is chapter</source>
        <translation>Este &amp;capítulo</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Guardar co&amp;mo PDF…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Dete&amp;ner</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Componiendo las páginas…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>&amp;Print or save as PDF…</source>
        <translation>&amp;Imprimir o guardar como PDF…</translation>
    </message>
    <message>
        <source>{} stories</source>
        <translation>{} historias</translation>
    </message>
    <message>
        <source>Reading what is to be printed…</source>
        <translation>Leyendo lo que se va a imprimir…</translation>
    </message>
    <message>
        <source>Print or save as PDF</source>
        <translation>Imprimir o guardar como PDF</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>&amp;Count what I read</source>
        <translation>&amp;Llevar la cuenta de lo que leo</translation>
    </message>
    <message>
        <source>&amp;Forget all of this…</source>
        <translation>&amp;Olvidar todo esto…</translation>
    </message>
    <message>
        <source>All of this stays on this computer, beside your bookmarks; nothing is ever sent.</source>
        <translation>Todo esto se queda en este equipo, junto a los marcadores; nunca se envía nada.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Forget what was read when, and which stories were finished?</source>
        <translation>¿Olvidar qué se leyó y cuándo, y qué historias se terminaron?</translation>
    </message>
    <message>
        <source>This cannot be undone. Places, bookmarks and stories stay. The backups beside the library still have it until they are replaced, in about eight days of use.</source>
        <translation>Esto no se puede deshacer. Los puntos de lectura, los marcadores y las historias se conservan. Las copias de seguridad que hay junto a la biblioteca aún lo contendrán hasta que se reemplacen, al cabo de unos ocho días de uso.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
</context>
<context>
    <name>ProcessSpeech</name>
    <message>
        <source>The voice cannot be heard: {} has failed, or finds nothing to play sound on.</source>
        <translation>La voz no se oye: {} ha fallado o no encuentra ninguna salida de sonido.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Place in the story, in percent</source>
        <translation>Posición en la historia, en porcentaje</translation>
    </message>
</context>
<context>
    <name>QtSpeech</name>
    <message>
        <source>The voice cannot be heard: {}</source>
        <translation>La voz no se oye: {}</translation>
    </message>
</context>
<context>
    <name>ReadAs</name>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Every line is a paragraph</source>
        <translation>Cada línea es un párrafo</translation>
    </message>
    <message>
        <source>Blank lines between paragraphs</source>
        <translation>Líneas en blanco entre párrafos</translation>
    </message>
    <message>
        <source>The first line of a paragraph is indented</source>
        <translation>La primera línea de cada párrafo lleva sangría</translation>
    </message>
    <message>
        <source>Mixed: as each part of the file looks</source>
        <translation>Mixta: según el aspecto de cada parte del archivo</translation>
    </message>
    <message>
        <source>The file says so itself.</source>
        <translation>Lo indica el propio archivo.</translation>
    </message>
    <message>
        <source>It holds nothing but plain English letters.</source>
        <translation>Solo contiene las letras básicas del inglés.</translation>
    </message>
    <message>
        <source>Every character fits.</source>
        <translation>Todos los caracteres encajan.</translation>
    </message>
    <message>
        <source>With some stray bytes of another encoding.</source>
        <translation>Con algunos bytes sueltos de otra codificación.</translation>
    </message>
    <message>
        <source>Found out from its characters.</source>
        <translation>Detectada por sus caracteres.</translation>
    </message>
    <message>
        <source>Found out from its characters: likely, not sure.</source>
        <translation>Detectada por sus caracteres: probable, no segura.</translation>
    </message>
    <message>
        <source>Only guessed from its characters.</source>
        <translation>Solo una suposición a partir de sus caracteres.</translation>
    </message>
    <message>
        <source>Every byte of the file has a meaning in it.</source>
        <translation>Todos los bytes del archivo tienen sentido en esta codificación.</translation>
    </message>
    <message>
        <source>1 byte of the file has no meaning in it and is shown as �.</source>
        <translation>1 byte del archivo no tiene sentido en esta codificación y se muestra como �.</translation>
    </message>
    <message>
        <source>{} bytes of the file have no meaning in it and are shown as �.</source>
        <translation>{} bytes del archivo no tienen sentido en esta codificación y se muestran como �.</translation>
    </message>
    <message>
        <source>1 character could not be read and is shown as �.</source>
        <translation>1 carácter no se pudo leer y se muestra como �.</translation>
    </message>
    <message>
        <source>{} characters could not be read and are shown as �.</source>
        <translation>{} caracteres no se pudieron leer y se muestran como �.</translation>
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
        <translation>Occidental (DOS, página de códigos 437)</translation>
    </message>
    <message>
        <source>Western (DOS, code page 850)</source>
        <translation>Occidental (DOS, página de códigos 850)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Centroeuropeo (Windows-1250)</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>Centroeuropeo (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Central European (Mac OS)</source>
        <translation>Centroeuropeo (Mac OS)</translation>
    </message>
    <message>
        <source>Central European (DOS, code page 852)</source>
        <translation>Centroeuropeo (DOS, página de códigos 852)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cirílico (Windows-1251)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Cirílico (KOI8-R)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-U)</source>
        <translation>Cirílico (KOI8-U)</translation>
    </message>
    <message>
        <source>Cyrillic (ISO 8859-5)</source>
        <translation>Cirílico (ISO 8859-5)</translation>
    </message>
    <message>
        <source>Cyrillic (Mac OS)</source>
        <translation>Cirílico (Mac OS)</translation>
    </message>
    <message>
        <source>Cyrillic (DOS, code page 866)</source>
        <translation>Cirílico (DOS, página de códigos 866)</translation>
    </message>
    <message>
        <source>Cyrillic (DOS, code page 855)</source>
        <translation>Cirílico (DOS, página de códigos 855)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Griego (Windows-1253)</translation>
    </message>
    <message>
        <source>Greek (ISO 8859-7)</source>
        <translation>Griego (ISO 8859-7)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Turco (Windows-1254)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Báltico (Windows-1257)</translation>
    </message>
    <message>
        <source>Baltic (ISO 8859-13)</source>
        <translation>Báltico (ISO 8859-13)</translation>
    </message>
    <message>
        <source>Romanian (ISO 8859-16)</source>
        <translation>Rumano (ISO 8859-16)</translation>
    </message>
    <message>
        <source>Esperanto and Maltese (ISO 8859-3)</source>
        <translation>Esperanto y maltés (ISO 8859-3)</translation>
    </message>
    <message>
        <source>Celtic (ISO 8859-14)</source>
        <translation>Celta (ISO 8859-14)</translation>
    </message>
    <message>
        <source>Nordic (DOS, code page 865)</source>
        <translation>Nórdico (DOS, página de códigos 865)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hebreo (Windows-1255)</translation>
    </message>
    <message>
        <source>Hebrew (ISO 8859-8)</source>
        <translation>Hebreo (ISO 8859-8)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Árabe (Windows-1256)</translation>
    </message>
    <message>
        <source>Arabic (ISO 8859-6)</source>
        <translation>Árabe (ISO 8859-6)</translation>
    </message>
    <message>
        <source>Thai (Windows-874)</source>
        <translation>Tailandés (Windows-874)</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>Vietnamita (Windows-1258)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>Chino simplificado (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, simplified (HZ)</source>
        <translation>Chino simplificado (HZ)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chino tradicional (Big5)</translation>
    </message>
    <message>
        <source>Japanese (Shift_JIS)</source>
        <translation>Japonés (Shift_JIS)</translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation>Japonés (EUC-JP)</translation>
    </message>
    <message>
        <source>Japanese (ISO-2022-JP)</source>
        <translation>Japonés (ISO-2022-JP)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>Coreano (EUC-KR)</translation>
    </message>
    <message>
        <source>Korean (Johab)</source>
        <translation>Coreano (Johab)</translation>
    </message>
    <message>
        <source>Korean (ISO-2022-KR)</source>
        <translation>Coreano (ISO-2022-KR)</translation>
    </message>
    <message>
        <source>Plain (ASCII)</source>
        <translation>Básico (ASCII)</translation>
    </message>
</context>
<context>
    <name>ReadAsDialog</name>
    <message>
        <source>Read “{}” as</source>
        <translation>Leer «{}» como</translation>
    </message>
    <message>
        <source>C&amp;haracters</source>
        <translation>&amp;Caracteres</translation>
    </message>
    <message>
        <source>&amp;Paragraphs</source>
        <translation>&amp;Párrafos</translation>
    </message>
    <message>
        <source>&amp;Title and fields</source>
        <translation>&amp;Título y campos</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>Resta&amp;blecer todo</translation>
    </message>
</context>
<context>
    <name>ReadNext</name>
    <message>
        <source>Read next</source>
        <translation>Leer a continuación</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>This is an archive of stories, not a story.</source>
        <translation>Esto es un archivo comprimido de historias, no una historia.</translation>
    </message>
    <message>
        <source>This is a folder, not a story.</source>
        <translation>Esto es una carpeta, no una historia.</translation>
    </message>
    <message>
        <source>This is a pipe or a device, not a story.</source>
        <translation>Esto es una tubería o un dispositivo, no una historia.</translation>
    </message>
    <message>
        <source>This file is too large to be read as a story.</source>
        <translation>Este archivo es demasiado grande para leerlo como historia.</translation>
    </message>
    <message>
        <source>This file is no longer there.</source>
        <translation>Este archivo ya no existe.</translation>
    </message>
    <message>
        <source>You are not allowed to read this file.</source>
        <translation>No tiene permiso para leer este archivo.</translation>
    </message>
    <message>
        <source>This is a link that leads back to itself.</source>
        <translation>Esto es un enlace que conduce a sí mismo.</translation>
    </message>
    <message>
        <source>The name of this file is too long.</source>
        <translation>El nombre de este archivo es demasiado largo.</translation>
    </message>
    <message>
        <source>The disk failed while this file was read.</source>
        <translation>El disco falló mientras se leía este archivo.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>No file can have this name.</source>
        <translation>Ningún archivo puede tener este nombre.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>No se pudo leer este archivo.</translation>
    </message>
    <message>
        <source>Your places could not be read or saved because another program is using them.</source>
        <translation>No se pudieron leer ni guardar los puntos de lectura porque otro programa los está usando.</translation>
    </message>
    <message>
        <source>Your places could not be read or saved because the disk is full.</source>
        <translation>No se pudieron leer ni guardar los puntos de lectura porque el disco está lleno.</translation>
    </message>
    <message>
        <source>Your places could not be read or saved because the disk is full or failing.</source>
        <translation>No se pudieron leer ni guardar los puntos de lectura porque el disco está lleno o falla.</translation>
    </message>
    <message>
        <source>Your places could not be read or saved because their file cannot be opened.</source>
        <translation>No se pudieron leer ni guardar los puntos de lectura porque no se puede abrir su archivo.</translation>
    </message>
    <message>
        <source>Your places could not be read or saved because their file cannot be written to.</source>
        <translation>No se pudieron leer ni guardar los puntos de lectura porque no se puede escribir en su archivo.</translation>
    </message>
    <message>
        <source>Your places could not be reached: {}.</source>
        <translation>No se pudo acceder a los puntos de lectura: {}.</translation>
    </message>
    <message>
        <source>Your places could not be read or saved because their file is damaged ({}).</source>
        <translation>No se pudieron leer ni guardar los puntos de lectura porque su archivo está dañado ({}).</translation>
    </message>
    <message>
        <source>Your places were saved by a newer version of Inglenook and are left alone.</source>
        <translation>Los puntos de lectura se guardaron con una versión más reciente de Inglenook y no se tocarán.</translation>
    </message>
    <message>
        <source>This file could not be understood.</source>
        <translation>No se pudo interpretar este archivo.</translation>
    </message>
    <message>
        <source>Your bookmarks and places were missing and were taken from the backup of {}.</source>
        <translation>Faltaban los marcadores y los puntos de lectura, y se han recuperado de la copia de seguridad del {}.</translation>
    </message>
    <message>
        <source>Your bookmarks and places were damaged and were put together again from what could still be read and from the backup of {}; the damaged file is kept as {}.</source>
        <translation>Los marcadores y los puntos de lectura estaban dañados y se han reconstruido a partir de lo que aún se podía leer y de la copia de seguridad del {}; el archivo dañado se conserva como {}.</translation>
    </message>
    <message>
        <source>Your bookmarks and places were damaged and were put together again from what could still be read; the damaged file is kept as {}.</source>
        <translation>Los marcadores y los puntos de lectura estaban dañados y se han reconstruido a partir de lo que aún se podía leer; el archivo dañado se conserva como {}.</translation>
    </message>
    <message>
        <source>“{0}” is no number to look for: write {1}:&gt;20k, {1}:&lt;500 or {1}:5000..20000.</source>
        <translation>«{0}» no es un número que se pueda buscar: escriba {1}:&gt;20k, {1}:&lt;500 o {1}:5000..20000.</translation>
    </message>
    <message>
        <source>“{}” is nothing a story can be: after is: stands one of {}.</source>
        <translation>«{}» no es algo que pueda ser una historia; tras is: va una de estas palabras: {}.</translation>
    </message>
    <message>
        <source>Read like this, the file is empty.</source>
        <translation>Leído así, el archivo está vacío.</translation>
    </message>
    <message>
        <source>You are not allowed to look into this file.</source>
        <translation>No tiene permiso para ver el contenido de este archivo.</translation>
    </message>
    <message>
        <source>You are not allowed to look into this folder.</source>
        <translation>No tiene permiso para ver el contenido de esta carpeta.</translation>
    </message>
    <message>
        <source>This folder is no longer there.</source>
        <translation>Esta carpeta ya no existe.</translation>
    </message>
    <message>
        <source>This folder could not be read.</source>
        <translation>No se pudo leer esta carpeta.</translation>
    </message>
    <message>
        <source>This does not look like text: it holds binary data.</source>
        <translation>Esto no parece texto: contiene datos binarios.</translation>
    </message>
    <message>
        <source>This archive is damaged.</source>
        <translation>Este archivo comprimido está dañado.</translation>
    </message>
    <message>
        <source>This file is no longer in its archive.</source>
        <translation>Este archivo ya no está en el archivo comprimido que lo contenía.</translation>
    </message>
    <message>
        <source>This story is locked with a password.</source>
        <translation>Esta historia está protegida con contraseña.</translation>
    </message>
    <message>
        <source>This archive holds too many files to be a library of stories.</source>
        <translation>Este archivo comprimido contiene demasiados archivos para ser una biblioteca de historias.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>This story could not be understood.</source>
        <translation>No se pudo interpretar esta historia.</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>The stories you read will be here.</source>
        <translation>Aquí aparecerán las historias que lea.</translation>
    </message>
</context>
<context>
    <name>ReportWindow</name>
    <message>
        <source>Diagnostic report</source>
        <translation>Informe de diagnóstico</translation>
    </message>
    <message>
        <source>This helps whoever looks for a fault. It holds no title, no path and no word of your stories, and is sent nowhere: copy it, and put it where it is needed.</source>
        <translation>Esto ayuda a quien busque un fallo. No contiene ningún título, ninguna ruta ni palabra alguna de sus historias, y no se envía a ninguna parte: cópielo y péguelo donde haga falta.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>The file has changed: the words you stopped at are gone. This is near them.</source>
        <translation>El archivo ha cambiado: las palabras donde se detuvo ya no están. Este lugar queda cerca de ellas.</translation>
    </message>
    <message>
        <source>The file has changed: what you stopped at is gone. This is as far into it.</source>
        <translation>El archivo ha cambiado: el texto donde se detuvo ya no está. Este lugar queda a la misma altura.</translation>
    </message>
    <message>
        <source>1 new chapter since you stopped.</source>
        <translation>1 capítulo nuevo desde su última lectura.</translation>
    </message>
    <message>
        <source>{} new chapters since you stopped.</source>
        <translation>{} capítulos nuevos desde su última lectura.</translation>
    </message>
</context>
<context>
    <name>Ribbon</name>
    <message>
        <source>Bookmark on this page</source>
        <translation>Marcador en esta página</translation>
    </message>
</context>
<context>
    <name>Roots</name>
    <message>
        <source>Add a folder of stories</source>
        <translation>Añadir una carpeta de historias</translation>
    </message>
    <message>
        <source>No stories were found in “{}”.</source>
        <translation>No se han encontrado historias en «{}».</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>no title in the file</source>
        <translation>sin título en el archivo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>{} stories</source>
        <translation>{} historias</translation>
    </message>
    <message>
        <source>1 story</source>
        <translation>1 historia</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Keep this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Forget a search</source>
        <translation>Olvidar una búsqueda</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search all stories</source>
        <translation>Buscar en todas las historias</translation>
    </message>
    <message>
        <source>Words, or “a phrase”</source>
        <translation>Palabras o "una frase"</translation>
    </message>
    <message>
        <source>What to look for in all stories</source>
        <translation>Qué buscar en todas las historias</translation>
    </message>
    <message>
        <source>No story says “{}”.</source>
        <translation>«{}» no aparece en ninguna historia.</translation>
    </message>
    <message>
        <source>{} passages in 1 story</source>
        <translation>Pasajes en 1 historia: {}</translation>
    </message>
    <message>
        <source>the first {} passages, in {} stories</source>
        <translation>los primeros {} pasajes, en {} historias</translation>
    </message>
    <message>
        <source>{} passages in {} stories</source>
        <translation>{} pasajes en {} historias</translation>
    </message>
    <message>
        <source>All words you type are looked for near each other: ferry kiln, “upper road”, kil*, -boat.</source>
        <translation>Las palabras que escriba se buscan todas, cerca unas de otras: barca horno, "camino alto", hor*, -bote.</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>The search index is made anew; until then not all is found.</source>
        <translation>El índice de búsqueda se está creando de nuevo; hasta que termine no se encontrará todo.</translation>
    </message>
    <message>
        <source>The texts of {} of {} stories can be searched as yet.</source>
        <translation>Por ahora se puede buscar en el texto de {} de {} historias.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Open a story to have it read aloud.</source>
        <translation>Abra una historia para que se lea en voz alta.</translation>
    </message>
    <message>
        <source>There is no voice on this computer: install espeak-ng or speech-dispatcher, or Inglenook’s extra “speech”.</source>
        <translation>No hay ninguna voz en este equipo: instale espeak-ng o speech-dispatcher, o el extra «speech» de Inglenook.</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>The story ends here.</source>
        <translation>La historia termina aquí.</translation>
    </message>
    <message>
        <source>The voice has stopped, as you wished.</source>
        <translation>La voz se ha detenido, como usted quería.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>No setting and no command is called like that.</source>
        <translation>No hay ningún ajuste ni ninguna orden con ese nombre.</translation>
    </message>
    <message>
        <source>Find a setting or a command…</source>
        <translation>Buscar un ajuste o una orden…</translation>
    </message>
    <message>
        <source>Find a setting or a command</source>
        <translation>Buscar un ajuste o una orden</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>&amp;Restablecer esta página</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Restablecer t&amp;odo</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Deshacer</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Stopped looking for stories.</source>
        <translation>Búsqueda de historias detenida.</translation>
    </message>
    <message>
        <source>Looking for stories…</source>
        <translation>Buscando historias…</translation>
    </message>
    <message>
        <source>Stopped at {} of {} files.</source>
        <translation>Búsqueda detenida en {} de {} archivos.</translation>
    </message>
    <message>
        <source>Looking through {} of {} files…</source>
        <translation>Examinando {} de {} archivos…</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>This key cannot be used.</source>
        <translation>Esta tecla no se puede usar.</translation>
    </message>
    <message>
        <source>{} means something else on the page or in a list.</source>
        <translation>{} tiene otro uso en la página o en una lista.</translation>
    </message>
    <message>
        <source>{} is needed to write; take one with Ctrl or Alt.</source>
        <translation>{} hace falta para escribir; elija una combinación con Ctrl o Alt.</translation>
    </message>
</context>
<context>
    <name>SiteRow</name>
    <message>
        <source>Another site</source>
        <translation>Otro sitio</translation>
    </message>
    <message>
        <source>Address of the other site</source>
        <translation>Dirección del otro sitio</translation>
    </message>
    <message>
        <source>An address with {words} where the words go.</source>
        <translation>Una dirección que tenga {words} en el lugar de las palabras.</translation>
    </message>
</context>
<context>
    <name>SpeedLine</name>
    <message>
        <source>A month shows from five minutes of reading on.</source>
        <translation>Cada mes aparece a partir de cinco minutos de lectura.</translation>
    </message>
    <message>
        <source>Words a minute, by month</source>
        <translation>Palabras por minuto, por mes</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>“{}” is not where it was; its file may have gone.</source>
        <translation>«{}» no está donde estaba; es posible que su archivo ya no exista.</translation>
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
        <translation>1 palabra</translation>
    </message>
    <message>
        <source>{} words</source>
        <translation>{} palabras</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>{} days</source>
        <translation>{} días</translation>
    </message>
    <message>
        <source>{}: nothing read</source>
        <translation>{}: sin lectura</translation>
    </message>
    <message>
        <source>1 story</source>
        <translation>1 historia</translation>
    </message>
    <message>
        <source>{} stories</source>
        <translation>{} historias</translation>
    </message>
    <message>
        <source>The week: nothing read</source>
        <translation>La semana: sin lectura</translation>
    </message>
    <message>
        <source>The week: {}, {}</source>
        <translation>La semana: {}, {}</translation>
    </message>
</context>
<context>
    <name>StatisticsWindow</name>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>Words a minute</source>
        <translation>Palabras por minuto</translation>
    </message>
    <message>
        <source>Nothing was read yet.

Turn some pages, and this fills with the minutes and words of each day, how many days in a row you read, how fast, and which stories you finished.</source>
        <translation>Todavía no hay nada leído.

Pase unas páginas y aquí irán apareciendo los minutos y las palabras de cada día, cuántos días seguidos lee, a qué velocidad y qué historias ha terminado.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>Stories</name>
    <message>
        <source>favourite</source>
        <translation>favorita</translation>
    </message>
    <message>
        <source>a newer version is here</source>
        <translation>hay una versión más reciente</translation>
    </message>
    <message>
        <source>1 new chapter</source>
        <translation>1 capítulo nuevo</translation>
    </message>
    <message>
        <source>{} new chapters</source>
        <translation>{} capítulos nuevos</translation>
    </message>
    <message>
        <source>{} files</source>
        <translation>{} archivos</translation>
    </message>
</context>
<context>
    <name>Swatch</name>
    <message>
        <source>No colour of its own</source>
        <translation>Sin color propio</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>New tags, parted by commas</source>
        <translation>Etiquetas nuevas, separadas por comas</translation>
    </message>
    <message>
        <source>New tags</source>
        <translation>Etiquetas nuevas</translation>
    </message>
    <message>
        <source>Tags of this story</source>
        <translation>Etiquetas de esta historia</translation>
    </message>
    <message>
        <source>Tags of {} stories</source>
        <translation>Etiquetas de {} historias</translation>
    </message>
</context>
<context>
    <name>Teller</name>
    <message>
        <source>The voice does not answer.</source>
        <translation>La voz no responde.</translation>
    </message>
</context>
<context>
    <name>TitleBar</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Text and theme</source>
        <translation>Texto y tema</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>{} could not be written: {}.</source>
        <translation>No se pudo escribir {}: {}.</translation>
    </message>
</context>
<context>
    <name>TypePanel</name>
    <message>
        <source>&amp;Size</source>
        <translation>Ta&amp;maño</translation>
    </message>
    <message>
        <source>{} pt</source>
        <translation>{} pt</translation>
    </message>
    <message>
        <source>&amp;Line height</source>
        <translation>&amp;Interlineado</translation>
    </message>
    <message>
        <source>{} %</source>
        <translation>{} %</translation>
    </message>
    <message>
        <source>Longest li&amp;ne</source>
        <translation>&amp;Ancho máximo de línea</translation>
    </message>
    <message>
        <source>{} characters</source>
        <translation>{} caracteres</translation>
    </message>
    <message>
        <source>&amp;Margins</source>
        <translation>Má&amp;rgenes</translation>
    </message>
    <message>
        <source>{} % of the width</source>
        <translation>{} % del ancho</translation>
    </message>
    <message>
        <source>&amp;Even right edge</source>
        <translation>&amp;Justificar el texto</translation>
    </message>
    <message>
        <source>&amp;Punctuation in the margins</source>
        <translation>&amp;Puntuación en los márgenes</translation>
    </message>
    <message>
        <source>Space &amp;between paragraphs</source>
        <translation>E&amp;spacio entre párrafos</translation>
    </message>
    <message>
        <source>Printer’s &amp;quotes and dashes</source>
        <translation>&amp;Comillas y rayas tipográficas</translation>
    </message>
    <message>
        <source>&amp;Hyphens at the ends of lines</source>
        <translation>&amp;Dividir palabras al final de línea</translation>
    </message>
    <message>
        <source>Like any paragraph</source>
        <translation>Como cualquier párrafo</translation>
    </message>
    <message>
        <source>Raised initial</source>
        <translation>Inicial elevada</translation>
    </message>
    <message>
        <source>Small capitals</source>
        <translation>Versalitas</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipografía</translation>
    </message>
    <message>
        <source>For &amp;all stories</source>
        <translation>Para &amp;todas las historias</translation>
    </message>
    <message>
        <source>For this story &amp;only</source>
        <translation>Solo para &amp;esta historia</translation>
    </message>
    <message>
        <source>Set as all stories are</source>
        <translation>Usar la tipografía de todas</translation>
    </message>
    <message>
        <source>Set as at first</source>
        <translation>Restablecer la tipografía inicial</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>As the story: {}</source>
        <translation>El de la historia: {}</translation>
    </message>
    <message>
        <source>&amp;Face</source>
        <translation>Tipo de &amp;letra</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the hyphens</source>
        <translation>Idi&amp;oma de la división</translation>
    </message>
    <message>
        <source>Chapters beg&amp;in</source>
        <translation>Comienzo de los capít&amp;ulos</translation>
    </message>
</context>
<context>
    <name>VoiceBar</name>
    <message>
        <source>Read aloud</source>
        <translation>Lectura en voz alta</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Sleep timer</source>
        <translation>Temporizador de sueño</translation>
    </message>
    <message>
        <source>Back to the voice</source>
        <translation>Volver a la voz</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Terminar la lectura en voz alta</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Speed: {} %</source>
        <translation>Velocidad: {} %</translation>
    </message>
    <message>
        <source>Voice: {}</source>
        <translation>Voz: {}</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Otros idiomas</translation>
    </message>
    <message>
        <source>At the end of the chapter</source>
        <translation>Al final del capítulo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>In {} minutes</source>
        <translation>Dentro de {} minutos</translation>
    </message>
</context>
<context>
    <name>WeekBars</name>
    <message>
        <source>Reading by week, {}</source>
        <translation>Lectura por semana, {}</translation>
    </message>
    <message>
        <source>Most in {}</source>
        <translation>Máximo en la {}</translation>
    </message>
    <message>
        <source>the week of {}: {}</source>
        <translation>semana del {}: {}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>Abrir una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Read the &amp;sample stories</source>
        <translation>Leer las &amp;historias de muestra</translation>
    </message>
    <message>
        <source>Or drop a folder or a story on this window. F1 opens the manual.</source>
        <translation>O arrastre una carpeta o una historia a esta ventana. F1 abre el manual.</translation>
    </message>
    <message>
        <source>Welcome to Inglenook</source>
        <translation>Le damos la bienvenida a Inglenook</translation>
    </message>
    <message>
        <source>Inglenook makes a library of the stories you keep as plain text files, sets each like a book, and never loses your place. It reads them where they lie, and never changes a file.</source>
        <translation>Inglenook forma una biblioteca con las historias que usted guarda como archivos de texto plano, compone cada una como un libro y nunca pierde el punto de lectura. Las lee allí donde están y nunca modifica un archivo.</translation>
    </message>
    <message>
        <source>No stories found</source>
        <translation>No se han encontrado historias</translation>
    </message>
    <message>
        <source>The folders of the library hold no plain text files. Inglenook reads .txt, .text, .md and .asc, texts without an extension, and the same inside .zip and .gz.</source>
        <translation>Las carpetas de la biblioteca no contienen archivos de texto plano. Inglenook lee .txt, .text, .md y .asc, textos sin extensión y lo mismo dentro de .zip y .gz.</translation>
    </message>
</context>
<context>
    <name>Welcoming</name>
    <message>
        <source>Choose a story from the list.</source>
        <translation>Elija una historia de la lista.</translation>
    </message>
    <message>
        <source>No story is open.</source>
        <translation>No hay ninguna historia abierta.</translation>
    </message>
    <message>
        <source>Looking for stories…</source>
        <translation>Buscando historias…</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>the chapter ends here</source>
        <translation>el capítulo termina aquí</translation>
    </message>
    <message>
        <source>1 minute left in chapter</source>
        <translation>queda 1 minuto del capítulo</translation>
    </message>
    <message>
        <source>{} minutes left in chapter</source>
        <translation>quedan {} minutos del capítulo</translation>
    </message>
    <message>
        <source>{} h {:02} min left in chapter</source>
        <translation>quedan {} h {:02} min del capítulo</translation>
    </message>
    <message>
        <source>{} hours left in chapter</source>
        <translation>quedan {} horas del capítulo</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>1 minute left</source>
        <translation>queda 1 minuto</translation>
    </message>
    <message>
        <source>{} minutes left</source>
        <translation>quedan {} minutos</translation>
    </message>
    <message>
        <source>{} h {:02} min left</source>
        <translation>quedan {} h {:02} min</translation>
    </message>
    <message>
        <source>{} hours left</source>
        <translation>quedan {} horas</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>índice</translation>
    </message>
    <message>
        <source>small print</source>
        <translation>letra pequeña</translation>
    </message>
    <message>
        <source>header</source>
        <translation>encabezado</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} y {}</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>{} más</translation>
    </message>
    <message>
        <source>page {}</source>
        <translation>página {}</translation>
    </message>
    <message>
        <source>page {} of {}</source>
        <translation>página {} de {}</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Comienzo</translation>
    </message>
</context>
<context>
    <name>WhyEmpty</name>
    <message>
        <source>You are in the middle of no story.

What you have begun stands here until its end.</source>
        <translation>No hay ninguna historia empezada.

Lo que ha empezado queda aquí hasta su final.</translation>
    </message>
    <message>
        <source>You have opened every story there is.

What is new in your folders comes here by itself.</source>
        <translation>Ha abierto todas las historias.

Lo nuevo de sus carpetas llega aquí por sí solo.</translation>
    </message>
    <message>
        <source>You have finished no story yet.

One stands here as soon as you have seen its last page.</source>
        <translation>Aún no ha terminado ninguna historia.

Aparece aquí en cuanto ha visto su última página.</translation>
    </message>
    <message>
        <source>You have no favourites yet.

A right click on a story, or the menu key, makes it one.</source>
        <translation>Aún no hay favoritas.

Un clic derecho sobre una historia, o la tecla de menú, la convierte en favorita.</translation>
    </message>
    <message>
        <source>Nothing new in thirty days.

Add a folder, or put files into one that is in the library.</source>
        <translation>Nada nuevo en treinta días.

Añada una carpeta o ponga archivos en una que esté en la biblioteca.</translation>
    </message>
    <message>
        <source>No story is here in several versions.

Nearly the same text is found by itself.</source>
        <translation>Ninguna historia está en varias versiones.

Los textos casi iguales se encuentran por sí solos.</translation>
    </message>
    <message>
        <source>You have taken no story out of the list.

What is taken out can be put back from here.</source>
        <translation>No ha quitado ninguna historia de la lista.

Lo que se quita puede volver desde aquí.</translation>
    </message>
    <message>
        <source>No stories yet.

Add a folder of text files: with the menu, or by dropping it here.</source>
        <translation>Todavía no hay historias.

Añada una carpeta de archivos de texto desde el menú o arrastrándola aquí.</translation>
    </message>
    <message>
        <source>No story is like that.

Choose less under Filter.</source>
        <translation>Ninguna historia cumple esas condiciones.

Elija menos en Filtrar.</translation>
    </message>
    <message>
        <source>No story on this shelf holds “{}”.

The shelf All stories may have one.</source>
        <translation>Ninguna historia de este estante contiene «{}».

Quizá haya alguna en el estante Todas las historias.</translation>
    </message>
    <message>
        <source>No story holds “{}” in its title, author or fields.

Search all stories looks inside the texts.</source>
        <translation>Ninguna historia contiene «{}» en el título, el autor o los campos.

La orden Buscar en todas las historias busca dentro de los textos.</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>{} is a story, and stories are never written to. Choose another name.</source>
        <translation>{} es una historia, y en las historias nunca se escribe. Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>YearBar</name>
    <message>
        <source>Year before</source>
        <translation>Año anterior</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Año siguiente</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
</context>
<context>
    <name>YearMap</name>
    <message>
        <source>Reading by day, {}</source>
        <translation>Lectura por día, {}</translation>
    </message>
</context>
</TS>
