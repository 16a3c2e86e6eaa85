<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
</context>
<context>
    <name>AboutWindow</name>
    <message>
        <source>About Inglenook</source>
        <translation>关于 Inglenook</translation>
    </message>
    <message>
        <source>Inglenook is made with the works of others:</source>
        <translation>Inglenook 的问世，离不开以下作品：</translation>
    </message>
    <message>
        <source>Reads stories kept as plain text files, where they lie, and never loses your place.</source>
        <translation>就地阅读以纯文本文件保存的故事，从不丢失您读到的位置。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>自由软件，以 MIT 许可证发布。</translation>
    </message>
</context>
<context>
    <name>Amending</name>
    <message>
        <source>&amp;Correct title, author, encoding…</source>
        <translation>更正标题、作者、编码(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>AnnotationTools</name>
    <message>
        <source>It was removed.</source>
        <translation>已删除。</translation>
    </message>
    <message>
        <source>{} were removed.</source>
        <translation>已删除 {} 项。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Something went wrong. You can read on.</source>
        <translation>出了点问题。您可以继续阅读。</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>The settings could not be written to the disk.</source>
        <translation>无法将设置写入磁盘。</translation>
    </message>
</context>
<context>
    <name>Around</name>
    <message>
        <source>Stories (*.txt *.text *.md *.asc *.gz);;All files (*)</source>
        <translation>故事 (*.txt *.text *.md *.asc *.gz);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a story</source>
        <translation>打开故事</translation>
    </message>
</context>
<context>
    <name>ArrangeBar</name>
    <message>
        <source>All stories</source>
        <translation>所有故事</translation>
    </message>
    <message>
        <source>Reading now</source>
        <translation>在读</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>读完</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>最近添加</translation>
    </message>
    <message>
        <source>In several versions</source>
        <translation>有多个版本</translation>
    </message>
    <message>
        <source>Taken out of the list</source>
        <translation>已移出列表</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Fandom</source>
        <translation>同人圈</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>长篇在前</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>短篇在前</translation>
    </message>
    <message>
        <source>Added last</source>
        <translation>最近添加</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>最近修改</translation>
    </message>
    <message>
        <source>Read last</source>
        <translation>最近阅读</translation>
    </message>
    <message>
        <source>Furthest read</source>
        <translation>进度最多</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>连载状态</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>书架</translation>
    </message>
    <message>
        <source>Sort and group</source>
        <translation>排序与分组</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter by fandom, rating, length…</source>
        <translation>按条件筛选：同人圈、分级、篇幅…</translation>
    </message>
    <message>
        <source>Filter ({})</source>
        <translation>筛选 ({})</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>“{}” is not there.</source>
        <translation>“{}”不存在。</translation>
    </message>
    <message>
        <source>{} of these files are not there.</source>
        <translation>这些文件中有 {} 个不存在。</translation>
    </message>
    <message>
        <source>“{}” is not a text.</source>
        <translation>“{}”不是文本文件。</translation>
    </message>
    <message>
        <source>{} of these files are not texts.</source>
        <translation>这些文件中有 {} 个不是文本文件。</translation>
    </message>
    <message>
        <source>Only files and folders can be dropped here. Save the page as text, and drop that.</source>
        <translation>这里只能拖入文件和文件夹。请将网页另存为文本，再拖到这里。</translation>
    </message>
</context>
<context>
    <name>AskingSite</name>
    <message>
        <source>Look up in the browser</source>
        <translation>在浏览器中查询</translation>
    </message>
    <message>
        <source>Look up “{}” on this site? Your browser will open.</source>
        <translation>要在此网站查询“{}”吗？将会打开浏览器。</translation>
    </message>
    <message>
        <source>Another site</source>
        <translation>其他网站</translation>
    </message>
    <message>
        <source>Address of the other site</source>
        <translation>其他网站的地址</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>An address that begins with https:// and has {words} where the words go.</source>
        <translation>网址须以 https:// 开头，并用 {words} 标出查询词的位置。</translation>
    </message>
</context>
<context>
    <name>BookmarksModel</name>
    <message>
        <source>place lost</source>
        <translation>位置已丢失</translation>
    </message>
    <message>
        <source>place uncertain</source>
        <translation>位置不确定</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>高亮</translation>
    </message>
</context>
<context>
    <name>BookmarksPanel</name>
    <message>
        <source>This story</source>
        <translation>此故事</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>所有故事</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>有笔记</translation>
    </message>
    <message>
        <source>Place uncertain</source>
        <translation>位置不确定</translation>
    </message>
    <message>
        <source>Bookmarks and highlights</source>
        <translation>书签与高亮</translation>
    </message>
    <message>
        <source>Words, names or notes</source>
        <translation>文字、名称或笔记</translation>
    </message>
    <message>
        <source>What to look for in bookmarks and highlights</source>
        <translation>要在书签与高亮中查找的内容</translation>
    </message>
    <message>
        <source>Name, colour and note…</source>
        <translation>名称、颜色与笔记…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Sort and show</source>
        <translation>排序与显示</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} / {}</translation>
    </message>
    <message>
        <source>None is like this.

Type less above, or choose Everything.</source>
        <translation>没有符合条件的书签或高亮。

请在上方少输入一些文字，或选择“全部”。</translation>
    </message>
    <message>
        <source>No bookmarks or highlights in any story yet.

What you mark in any of them is listed here.</source>
        <translation>所有故事中都还没有书签或高亮。

您在任何故事中所作的标记都会列在这里。</translation>
    </message>
    <message>
        <source>Open a story to see what is marked in it.</source>
        <translation>打开一个故事，即可看到其中的标记。</translation>
    </message>
    <message>
        <source>No bookmarks or highlights in this story yet.

Press Ctrl+D to mark the place you are reading, or select words and press 1 to highlight them.</source>
        <translation>此故事中还没有书签或高亮。

按 Ctrl+D 可标记正在阅读的位置；选中文字后按 1 可将其高亮。</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>转到该处</translation>
    </message>
    <message>
        <source>It belongs on this page</source>
        <translation>归到此页</translation>
    </message>
    <message>
        <source>It belongs to the words selected</source>
        <translation>归到所选文字</translation>
    </message>
    <message>
        <source>No colour of its own</source>
        <translation>默认颜色</translation>
    </message>
</context>
<context>
    <name>ChoosingTheme</name>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>棕褐</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>纯黑</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜间</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>“{}”: text and page contrast by {} to 1; 7 to 1 is easy to read.</source>
        <translation>“{}”：文字与页面的对比度为 {}:1；达到 7:1 才易于阅读。</translation>
    </message>
    <message>
        <source>A theme of your own. Change the colours and save: the window follows at once.
Give it a name; every file in this folder is a theme. What you leave out is
as in another theme: like = "night".</source>
        <translation>这是您自己的主题。修改颜色并保存，窗口会立即随之变化。
请为它命名；此文件夹中的每个文件都是一个主题。未写明的项目
沿用另一主题的设置：like = "night"。</translation>
    </message>
    <message>
        <source>The folder {} cannot be made: {}.</source>
        <translation>无法创建文件夹 {}：{}。</translation>
    </message>
    <message>
        <source>Your themes are in {}.</source>
        <translation>您的主题位于 {}。</translation>
    </message>
</context>
<context>
    <name>ChoosingType</name>
    <message>
        <source>This story is set as all are.</source>
        <translation>此故事已改用统一的排版。</translation>
    </message>
    <message>
        <source>Stories are set as at first.</source>
        <translation>所有故事已恢复最初的排版。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Open a story…</source>
        <translation>打开故事…</translation>
    </message>
    <message>
        <source>Recent stories</source>
        <translation>最近阅读的故事</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Folders of the library…</source>
        <translation>书库文件夹…</translation>
    </message>
    <message>
        <source>Make the search index anew</source>
        <translation>重建搜索索引</translation>
    </message>
    <message>
        <source>Show the sample stories</source>
        <translation>显示示例故事</translation>
    </message>
    <message>
        <source>Read this file as…</source>
        <translation>更改此文件的读取方式…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>打印或保存为 PDF…</translation>
    </message>
    <message>
        <source>Export bookmarks and notes…</source>
        <translation>导出书签和笔记…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>This line is a chapter</source>
        <translation>将此行设为章节标题</translation>
    </message>
    <message>
        <source>Menu of this line</source>
        <translation>此行的菜单</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Bookmark this place</source>
        <translation>在此处添加书签</translation>
    </message>
    <message>
        <source>Bookmarks and highlights</source>
        <translation>书签与高亮</translation>
    </message>
    <message>
        <source>Highlight in yellow</source>
        <translation>黄色高亮</translation>
    </message>
    <message>
        <source>Highlight in green</source>
        <translation>绿色高亮</translation>
    </message>
    <message>
        <source>Highlight in blue</source>
        <translation>蓝色高亮</translation>
    </message>
    <message>
        <source>Highlight in pink</source>
        <translation>粉色高亮</translation>
    </message>
    <message>
        <source>Highlight in purple</source>
        <translation>紫色高亮</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>下划线</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>写笔记…</translation>
    </message>
    <message>
        <source>Remove this highlight</source>
        <translation>删除此高亮</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Pause or go on reading aloud</source>
        <translation>暂停或继续朗读</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>上一句</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>下一句</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>放慢</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>加快</translation>
    </message>
    <message>
        <source>Back to the voice</source>
        <translation>回到朗读处</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>默认字号</translation>
    </message>
    <message>
        <source>Type…</source>
        <translation>排版…</translation>
    </message>
    <message>
        <source>Your own themes…</source>
        <translation>自定主题…</translation>
    </message>
    <message>
        <source>Even right edge</source>
        <translation>两端对齐</translation>
    </message>
    <message>
        <source>Hyphens at the ends of lines</source>
        <translation>行末用连字符断词</translation>
    </message>
    <message>
        <source>Punctuation in the margins</source>
        <translation>标点悬挂</translation>
    </message>
    <message>
        <source>Space between paragraphs</source>
        <translation>段落间留空</translation>
    </message>
    <message>
        <source>Printer’s quotes and dashes</source>
        <translation>印刷式引号与破折号</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>书库</translation>
    </message>
    <message>
        <source>Library as a grid</source>
        <translation>以网格显示书库</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>下一章</translation>
    </message>
    <message>
        <source>Previous chapter</source>
        <translation>上一章</translation>
    </message>
    <message>
        <source>Start of the chapter</source>
        <translation>本章开头</translation>
    </message>
    <message>
        <source>End of the chapter</source>
        <translation>本章结尾</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Find in this story…</source>
        <translation>在此故事中查找…</translation>
    </message>
    <message>
        <source>Search all stories…</source>
        <translation>搜索所有故事…</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Start of the story</source>
        <translation>故事开头</translation>
    </message>
    <message>
        <source>End of the story</source>
        <translation>故事结尾</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>转到…</translation>
    </message>
    <message>
        <source>Find a story</source>
        <translation>查找故事</translation>
    </message>
    <message>
        <source>Scroll in place of turning pages</source>
        <translation>以滚动代替翻页</translation>
    </message>
    <message>
        <source>Sliding pages</source>
        <translation>滑动翻页</translation>
    </message>
    <message>
        <source>Line guide</source>
        <translation>阅读标尺</translation>
    </message>
    <message>
        <source>Fold or unfold the header</source>
        <translation>折叠或展开头部信息</translation>
    </message>
    <message>
        <source>As the file has it</source>
        <translation>按文件原样显示</translation>
    </message>
    <message>
        <source>Read next</source>
        <translation>接着读</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>阅读统计</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>查找命令…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>更新内容</translation>
    </message>
    <message>
        <source>Diagnostic report…</source>
        <translation>诊断报告…</translation>
    </message>
    <message>
        <source>About Inglenook</source>
        <translation>关于 Inglenook</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Text and theme</source>
        <translation>文字与主题</translation>
    </message>
</context>
<context>
    <name>CommandModel</name>
    <message>
        <source>switched on</source>
        <translation>已开启</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>No command is called like that.</source>
        <translation>没有这样的命令。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>查找命令…</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Other &amp;versions</source>
        <translation>其他版本(&amp;V)</translation>
    </message>
    <message>
        <source>Holds this and more</source>
        <translation>包含此篇且内容更多</translation>
    </message>
    <message>
        <source>An earlier one</source>
        <translation>较早的版本</translation>
    </message>
    <message>
        <source>Much the same</source>
        <translation>大致相同</translation>
    </message>
    <message>
        <source>A newer version of this story is in the list, with more in it.</source>
        <translation>列表中有此故事的较新版本，内容更多。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开该版本</translation>
    </message>
</context>
<context>
    <name>ContentsModel</name>
    <message>
        <source>{} min</source>
        <translation>{} 分钟</translation>
    </message>
    <message>
        <source>{} h {:02} min</source>
        <translation>{} 小时 {:02} 分</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>您在此处</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Open a story to see its chapters and scenes.</source>
        <translation>打开一个故事，即可看到它的章节和场景。</translation>
    </message>
    <message>
        <source>This story has neither chapters nor scenes.

A right click on a line makes it the heading of a chapter.</source>
        <translation>此故事没有章节，也没有场景。

右键单击某一行，可将其设为章节标题。</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Sa&amp;ve a copy…</source>
        <translation>保存副本(&amp;V)…</translation>
    </message>
    <message>
        <source>Open a story first, or choose some in the list.</source>
        <translation>请先打开一个故事，或在列表中选择。</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Writing {}…</source>
        <translation>正在写入 {}…</translation>
    </message>
    <message>
        <source>The copy is in {}.</source>
        <translation>副本已保存到 {}。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止，没有写入任何内容。</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Read as…</source>
        <translation>更改读取方式…</translation>
    </message>
    <message>
        <source>Some characters of this story look garbled.</source>
        <translation>此故事中有些字符似乎是乱码。</translation>
    </message>
    <message>
        <source>Some characters of this file could not be read and are shown as �.</source>
        <translation>此文件中有些字符无法读取，显示为 �。</translation>
    </message>
    <message>
        <source>How this file writes its characters could only be guessed.</source>
        <translation>此文件的字符编码只是猜测得出的。</translation>
    </message>
    <message>
        <source>This could not be written to the disk, and will be forgotten.</source>
        <translation>此项更改无法写入磁盘，将不会保留。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The story is read as found out.</source>
        <translation>此故事已按自动识别的结果读取。</translation>
    </message>
    <message>
        <source>Garbled characters are shown as what they once were.</source>
        <translation>乱码已还原为原来的字符。</translation>
    </message>
    <message>
        <source>Read as {}.</source>
        <translation>已按 {} 读取。</translation>
    </message>
    <message>
        <source>The line is a chapter now.</source>
        <translation>此行现为章节标题。</translation>
    </message>
    <message>
        <source>The line is not a chapter any more.</source>
        <translation>此行不再是章节标题。</translation>
    </message>
    <message>
        <source>The story is read as you say.</source>
        <translation>此故事已按您的设定读取。</translation>
    </message>
</context>
<context>
    <name>Delivering</name>
    <message>
        <source>as usual</source>
        <translation>默认</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>更改(&amp;H)…</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>笔记(&amp;O)</translation>
    </message>
</context>
<context>
    <name>EncodingTab</name>
    <message>
        <source>&amp;Mend garbled characters</source>
        <translation>修复乱码(&amp;M)</translation>
    </message>
    <message>
        <source>Found out: {}</source>
        <translation>自动识别：{}</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Lines of the file, read like this</source>
        <translation>按此编码读出的文件内容</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>编码(&amp;E)：</translation>
    </message>
    <message>
        <source>Counting the bytes that have no meaning in it…</source>
        <translation>正在统计在此编码中没有意义的字节…</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Look up</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>The dictionaries on this computer do not know it.</source>
        <translation>这台电脑上的词典没有收录。</translation>
    </message>
    <message>
        <source>What the dictionary says</source>
        <translation>词典释义</translation>
    </message>
    <message>
        <source>In the browser…</source>
        <translation>在浏览器中查询…</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>To read: bookmarks and notes (*.md)</source>
        <translation>供阅读：书签和笔记 (*.md)</translation>
    </message>
    <message>
        <source>To import: everything (*.json)</source>
        <translation>供导入：全部内容 (*.json)</translation>
    </message>
    <message>
        <source>Export bookmarks and notes</source>
        <translation>导出书签和笔记</translation>
    </message>
    <message>
        <source>One bookmark or note was written to {}.</source>
        <translation>已将 1 条书签或笔记写入 {}。</translation>
    </message>
    <message>
        <source>{} bookmarks and notes were written to {}.</source>
        <translation>已将 {} 条书签和笔记写入 {}。</translation>
    </message>
</context>
<context>
    <name>ExtentForm</name>
    <message>
        <source>Pa&amp;ges</source>
        <translation>页码(&amp;G)</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>结束页</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
</context>
<context>
    <name>FaceBox</name>
    <message>
        <source>{} (comes with Inglenook)</source>
        <translation>{}（Inglenook 自带）</translation>
    </message>
</context>
<context>
    <name>FacetTree</name>
    <message>
        <source>Read or not</source>
        <translation>阅读状态</translation>
    </message>
    <message>
        <source>Fandom</source>
        <translation>同人圈</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>配对</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>分级</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>连载状态</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>篇幅</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Reading now</source>
        <translation>在读</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>读完</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Fandoms, ratings, tags and lengths of your stories are counted here.</source>
        <translation>这里会统计故事的同人圈、分级、标签和篇幅。</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>{} could not be read; the usual settings are used.</source>
        <translation>无法读取 {}，已改用默认设置。</translation>
    </message>
    <message>
        <source>It is kept as {}.</source>
        <translation>原文件已保留为 {}。</translation>
    </message>
    <message>
        <source>“{}” in {} cannot be used; the usual is used.</source>
        <translation>{1} 中的“{0}”无法使用，已改用默认值。</translation>
    </message>
    <message>
        <source>{} in {} cannot be used; the usual is used.</source>
        <translation>{1} 中的 {0} 无法使用，已改用默认值。</translation>
    </message>
</context>
<context>
    <name>FieldsTab</name>
    <message>
        <source>T&amp;itle:</source>
        <translation>标题(&amp;I)：</translation>
    </message>
    <message>
        <source>A&amp;uthor:</source>
        <translation>作者(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Summary:</source>
        <translation>简介(&amp;S)：</translation>
    </message>
    <message>
        <source>Fandom</source>
        <translation>同人圈</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>配对</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>分级</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>连载状态</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>免责声明</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>附注</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>存档</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>出版者</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>文件中没有</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Days in a row</source>
        <translation>连续阅读天数</translation>
    </message>
    <message>
        <source>Speed in {}</source>
        <translation>{} 年阅读速度</translation>
    </message>
    <message>
        <source>words a minute</source>
        <translation>字/分钟</translation>
    </message>
    <message>
        <source>{} in all</source>
        <translation>累计 {}</translation>
    </message>
    <message>
        <source>Finished in {}</source>
        <translation>{} 年读完</translation>
    </message>
    <message>
        <source>longest: {}</source>
        <translation>最长：{}</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>&amp;Whole words</source>
        <translation>全字匹配(&amp;W)</translation>
    </message>
    <message>
        <source>Capitals as &amp;typed</source>
        <translation>区分大小写(&amp;T)</translation>
    </message>
    <message>
        <source>Accents as t&amp;yped</source>
        <translation>区分重音符号(&amp;Y)</translation>
    </message>
    <message>
        <source>Find in this story</source>
        <translation>在此故事中查找</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>要查找的文字</translation>
    </message>
    <message>
        <source>Open a story to find words in it.</source>
        <translation>打开一个故事，即可在其中查找文字。</translation>
    </message>
    <message>
        <source>Nothing in this story says “{}”.</source>
        <translation>此故事中没有“{}”。</translation>
    </message>
    <message>
        <source>Type some words, and every place that has them is listed here.

Where lines end, which quotes are used and which letters are italic makes no difference.</source>
        <translation>输入文字，这里就会列出它们出现的每一处。

换行位置、引号样式和是否斜体，都不影响查找。</translation>
    </message>
    <message>
        <source>{} so far…</source>
        <translation>目前 {} 处…</translation>
    </message>
    <message>
        <source>{} places, the first {} listed</source>
        <translation>共 {} 处，列出前 {} 处</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 处</translation>
    </message>
    <message>
        <source>{} places</source>
        <translation>{} 处</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>On from the beginning of the story.</source>
        <translation>已转到故事开头继续查找。</translation>
    </message>
    <message>
        <source>On from the end of the story.</source>
        <translation>已转到故事结尾继续查找。</translation>
    </message>
</context>
<context>
    <name>FinishedList</name>
    <message>
        <source>Finished stories</source>
        <translation>读完的故事</translation>
    </message>
    <message>
        <source>Stories you read to their end come here.</source>
        <translation>读完的故事会列在这里。</translation>
    </message>
</context>
<context>
    <name>FolderScan</name>
    <message>
        <source>The folder could not be looked through: no second process could start.</source>
        <translation>无法查看此文件夹：未能启动第二个进程。</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Folders of the library</source>
        <translation>书库文件夹</translation>
    </message>
    <message>
        <source>The stories in these folders, and in the folders below them, are in the list. They are read where they lie and never written to. What is taken out here stays on the disk, and so do your places.</source>
        <translation>这些文件夹及其子文件夹中的故事都在列表里。故事就地读取，从不改写。从这里移出的文件夹仍在磁盘上，您读到的位置也会保留。</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>No folder is in the library yet.

Add the one that holds your stories.</source>
        <translation>书库中还没有文件夹。

请添加存放故事的文件夹。</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 个文件</translation>
    </message>
    <message>
        <source>{} files</source>
        <translation>{} 个文件</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>添加文件夹(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>移出(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>EPUB: a book for e-readers</source>
        <translation>EPUB：供电子阅读器使用的书</translation>
    </message>
    <message>
        <source>HTML: a page for a browser</source>
        <translation>HTML：供浏览器使用的网页</translation>
    </message>
    <message>
        <source>Clean text: a paragraph a line</source>
        <translation>纯净文本：每段一行</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>要转到的位置</translation>
    </message>
    <message>
        <source>45 % or page 12</source>
        <translation>45% 或页码 12</translation>
    </message>
    <message>
        <source>How far through the story, or which page of this chapter.</source>
        <translation>故事的百分之几，或本章的第几页。</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Please write a percentage such as 45 %, or a page such as page 12.</source>
        <translation>请输入百分比，如 45%；或页码，如 12。</translation>
    </message>
    <message>
        <source>The story ends at 100 %.</source>
        <translation>故事到 100% 就结束了。</translation>
    </message>
    <message>
        <source>This chapter has only one page.</source>
        <translation>本章只有一页。</translation>
    </message>
    <message>
        <source>This chapter has pages 1 to {}.</source>
        <translation>本章的页码是 1 到 {}。</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>This is Inglenook {} now.</source>
        <translation>Inglenook 已更新到 {}。</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>更新内容</translation>
    </message>
</context>
<context>
    <name>Highlighting</name>
    <message>
        <source>Select the words to highlight first.</source>
        <translation>请先选中要高亮的文字。</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Import bookmarks, notes, places and preferences</source>
        <translation>导入书签、笔记、阅读位置和偏好设置</translation>
    </message>
    <message>
        <source>Exported by Inglenook (*.json)</source>
        <translation>由 Inglenook 导出的文件 (*.json)</translation>
    </message>
    <message>
        <source>All that is in {} is here already.</source>
        <translation>{} 中的内容这里都已有了。</translation>
    </message>
    <message>
        <source>Bookmarks and notes: {} new, {} brought up to date.</source>
        <translation>书签和笔记：新增 {} 条，更新 {} 条。</translation>
    </message>
    <message>
        <source>Places, marks or preferences were brought up to date.</source>
        <translation>阅读位置、标记或偏好设置已更新。</translation>
    </message>
    <message>
        <source>Damaged entries that were left out: {}.</source>
        <translation>略过损坏的条目：{} 条。</translation>
    </message>
</context>
<context>
    <name>Ink</name>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>下划线</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>&amp;Join into one story</source>
        <translation>合并为一个故事(&amp;J)</translation>
    </message>
    <message>
        <source>List its files &amp;separately</source>
        <translation>分别列出其文件(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>{} You can read on; your place is saved as soon as that works again.</source>
        <translation>{} 您可以继续阅读；一旦恢复正常，就会保存您读到的位置。</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>&amp;Usual keys</source>
        <translation>默认快捷键(&amp;U)</translation>
    </message>
    <message>
        <source>Take it &amp;over</source>
        <translation>改归此命令(&amp;O)</translation>
    </message>
    <message>
        <source>Keys of “{}”</source>
        <translation>“{}”的快捷键</translation>
    </message>
    <message>
        <source>New key for “{}”</source>
        <translation>“{}”的新快捷键</translation>
    </message>
    <message>
        <source>Take {} away</source>
        <translation>移除 {}</translation>
    </message>
    <message>
        <source>{} is “{}”.</source>
        <translation>{} 已用于“{}”。</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>按键 热键</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>LayoutTab</name>
    <message>
        <source>Found out: {}</source>
        <translation>自动识别：{}</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>A page of the story, set like this</source>
        <translation>按此版式排出的一页故事</translation>
    </message>
    <message>
        <source>&amp;Layout:</source>
        <translation>版式(&amp;L)：</translation>
    </message>
    <message>
        <source>Lines you made chapters: {}.</source>
        <translation>您设为章节标题的行：{} 行。</translation>
    </message>
    <message>
        <source>Lines you said are no chapters: {}.</source>
        <translation>您取消章节标题的行：{} 行。</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Find a story…</source>
        <translation>查找故事…</translation>
    </message>
    <message>
        <source>Find a story</source>
        <translation>查找故事</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>故事</translation>
    </message>
</context>
<context>
    <name>LineMenu</name>
    <message>
        <source>Highlight</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>This line is not a chapter</source>
        <translation>取消此行的章节标题</translation>
    </message>
    <message>
        <source>This line is a chapter</source>
        <translation>将此行设为章节标题</translation>
    </message>
    <message>
        <source>Remove the bookmark of this line</source>
        <translation>删除此行的书签</translation>
    </message>
    <message>
        <source>Bookmark this line</source>
        <translation>为此行添加书签</translation>
    </message>
    <message>
        <source>Look up “{}”</source>
        <translation>查询“{}”</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>查询</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Select the words it belongs to, and choose this again.</source>
        <translation>请先选中它所属的文字，再选择此命令。</translation>
    </message>
</context>
<context>
    <name>LookingUp</name>
    <message>
        <source>Select the words to look up first.</source>
        <translation>请先选中要查询的文字。</translation>
    </message>
    <message>
        <source>No browser could be opened for {}.</source>
        <translation>没有浏览器可以打开 {}。</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>What’s new</source>
        <translation>更新内容</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>Search the manual…</source>
        <translation>搜索手册…</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>No topic says “{}”.</source>
        <translation>没有包含“{}”的条目。</translation>
    </message>
</context>
<context>
    <name>MarginNote</name>
    <message>
        <source>Note: {}</source>
        <translation>笔记：{}</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Highlight</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>&amp;Favourite</source>
        <translation>收藏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>标签(&amp;T)…</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>标为已读(&amp;R)</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>标为未读(&amp;U)</translation>
    </message>
    <message>
        <source>Take &amp;out of the list</source>
        <translation>移出列表(&amp;O)</translation>
    </message>
    <message>
        <source>Put &amp;back into the list</source>
        <translation>放回列表(&amp;B)</translation>
    </message>
    <message>
        <source>The story was taken out of the list; its file stays where it is.</source>
        <translation>故事已移出列表；文件仍在原处。</translation>
    </message>
    <message>
        <source>{} stories were taken out of the list; their files stay where they are.</source>
        <translation>已将 {} 个故事移出列表；文件仍在原处。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>MarkingPage</name>
    <message>
        <source>A favourite.</source>
        <translation>已收藏。</translation>
    </message>
    <message>
        <source>No favourite any more.</source>
        <translation>已取消收藏。</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>No printer is set up here. Save as PDF, and print that where there is one.</source>
        <translation>这里没有设置打印机。请保存为 PDF，再到有打印机的地方打印。</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已发送到打印机。</translation>
    </message>
    <message>
        <source>The printer has not taken the pages.</source>
        <translation>打印机没有接收这些页面。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>One page was written to {}.</source>
        <translation>已将 1 页写入 {}。</translation>
    </message>
    <message>
        <source>{} pages were written to {}.</source>
        <translation>已将 {} 页写入 {}。</translation>
    </message>
    <message>
        <source>{} could not be written: {}.</source>
        <translation>无法写入 {}：{}。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>OwnTheme</name>
    <message>
        <source>There is no theme “{}”.</source>
        <translation>没有主题“{}”。</translation>
    </message>
    <message>
        <source>“{}” cannot be read: {}.</source>
        <translation>无法读取“{}”：{}。</translation>
    </message>
    <message>
        <source>“{}” is too long to be a theme.</source>
        <translation>“{}”太长，不可能是主题。</translation>
    </message>
    <message>
        <source>this is not UTF-8</source>
        <translation>不是 UTF-8</translation>
    </message>
    <message>
        <source>this is not TOML ({})</source>
        <translation>不是 TOML（{}）</translation>
    </message>
    <message>
        <source>“{}” is no colour, as #3a2f1e is</source>
        <translation>“{}”不是颜色，颜色应写成 #3a2f1e 这样</translation>
    </message>
    <message>
        <source>there is no theme “{}”; there are {}</source>
        <translation>没有主题“{}”；现有的主题是 {}</translation>
    </message>
    <message>
        <source>a name has 1 to 40 characters</source>
        <translation>名称须有 1 到 40 个字符</translation>
    </message>
    <message>
        <source>a theme has no “{}”; it has {}</source>
        <translation>主题中没有“{}”这一项；可用的项是 {}</translation>
    </message>
    <message>
        <source>“{}”, line {}: {}.</source>
        <translation>“{}”第 {} 行：{}。</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>One page</source>
        <translation>单页</translation>
    </message>
    <message>
        <source>Two pages side by side</source>
        <translation>两页并排</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>窄</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>宽</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>{} mm</source>
        <translation>{} 毫米</translation>
    </message>
    <message>
        <source>&amp;Header and small print</source>
        <translation>头部信息和小字说明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>目录(&amp;C)</translation>
    </message>
    <message>
        <source>Title and chapter &amp;over the text</source>
        <translation>正文上方显示书名和章名(&amp;O)</translation>
    </message>
    <message>
        <source>Page &amp;numbers</source>
        <translation>页码(&amp;N)</translation>
    </message>
    <message>
        <source>Wider margins where it is &amp;bound</source>
        <translation>装订侧留更宽的边距(&amp;B)</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>纸张(&amp;A)</translation>
    </message>
    <message>
        <source>Sh&amp;eet</source>
        <translation>版面(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Margins</source>
        <translation>页边距(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>字号(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>行高(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Face</source>
        <translation>字体(&amp;F)</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>less</source>
        <translation>少</translation>
    </message>
    <message>
        <source>more</source>
        <translation>多</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>每周</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>&amp;Scroll in place of turning pages</source>
        <translation>以滚动代替翻页(&amp;S)</translation>
    </message>
    <message>
        <source>A chapter is one long column.</source>
        <translation>每章连成一长栏。</translation>
    </message>
    <message>
        <source>Pages s&amp;lide when they are turned</source>
        <translation>滑动翻页(&amp;L)</translation>
    </message>
    <message>
        <source>Line &amp;guide</source>
        <translation>阅读标尺(&amp;G)</translation>
    </message>
    <message>
        <source>A band behind the line one reads.</source>
        <translation>为正在阅读的一行衬上色带。</translation>
    </message>
    <message>
        <source>&amp;Fold long headers and small print away</source>
        <translation>折叠冗长的头部信息和小字说明(&amp;F)</translation>
    </message>
    <message>
        <source>What a file says of itself before the story can be unfolded on the page.</source>
        <translation>正文之前的文件说明，可在页面上展开。</translation>
    </message>
    <message>
        <source>S&amp;peed of reading aloud</source>
        <translation>朗读速度(&amp;P)</translation>
    </message>
    <message>
        <source>While a voice reads, &lt; and &gt; change it.</source>
        <translation>朗读时，可用 &lt; 和 &gt; 调整。</translation>
    </message>
    <message>
        <source>R&amp;ead aloud</source>
        <translation>朗读(&amp;E)</translation>
    </message>
    <message>
        <source>Its voice is chosen in the bar below the page, for each language; Reset forgets them.</source>
        <translation>声音在页面下方的栏中按语言选择；重置会清除这些选择。</translation>
    </message>
    <message>
        <source>&amp;Type…</source>
        <translation>排版(&amp;T)…</translation>
    </message>
    <message>
        <source>Face, size, lines, margins, hyphens and paragraphs.</source>
        <translation>字体、字号、行高、页边距、断词和段落。</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>书库</translation>
    </message>
    <message>
        <source>S&amp;how the list of stories beside the page</source>
        <translation>在页面旁显示故事列表(&amp;H)</translation>
    </message>
    <message>
        <source>As a &amp;grid of title pages</source>
        <translation>以扉页网格显示(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Folders of the library…</source>
        <translation>书库文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Where stories are looked for.</source>
        <translation>在哪些文件夹中寻找故事。</translation>
    </message>
    <message>
        <source>Make the search inde&amp;x anew</source>
        <translation>重建搜索索引(&amp;X)</translation>
    </message>
    <message>
        <source>If a search of all stories does not find what is there.</source>
        <translation>搜索所有故事却找不到本来就有的内容时使用。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Your &amp;own themes…</source>
        <translation>自定主题(&amp;O)…</translation>
    </message>
    <message>
        <source>A folder of small files of colours.</source>
        <translation>文件夹中的每个小文件都是一套配色。</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>界面语言(&amp;L)</translation>
    </message>
    <message>
        <source>From the next start on. Stories stay in theirs.</source>
        <translation>下次启动时生效。故事仍保持原来的语言。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>&amp;Count what I read</source>
        <translation>统计我的阅读(&amp;C)</translation>
    </message>
    <message>
        <source>For the statistics. It stays on this computer and is never sent.</source>
        <translation>用于阅读统计。只留在这台电脑上，绝不会发送出去。</translation>
    </message>
    <message>
        <source>&amp;Statistics…</source>
        <translation>阅读统计(&amp;S)…</translation>
    </message>
    <message>
        <source>See what was counted, or forget it.</source>
        <translation>查看或清除统计记录。</translation>
    </message>
    <message>
        <source>&amp;Words are looked up on</source>
        <translation>查询所用的网站(&amp;W)</translation>
    </message>
    <message>
        <source>Dictionaries on this computer go first, and you are asked before the browser opens.</source>
        <translation>优先使用这台电脑上的词典；打开浏览器之前会先询问您。</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Sheet</source>
        <translation>第几张</translation>
    </message>
    <message>
        <source>Previous sheet</source>
        <translation>上一张</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>下一张</translation>
    </message>
    <message>
        <source>of {}</source>
        <translation>共 {} 张</translation>
    </message>
    <message>
        <source>of {}…</source>
        <translation>共 {} 张…</translation>
    </message>
    <message>
        <source>Sheet {} of {}</source>
        <translation>第 {} 张，共 {} 张</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print or save as PDF</source>
        <translation>打印或保存为 PDF</translation>
    </message>
    <message>
        <source>All stor&amp;ies</source>
        <translation>全部故事(&amp;I)</translation>
    </message>
    <message>
        <source>The &amp;whole story</source>
        <translation>整个故事(&amp;W)</translation>
    </message>
    <message>
        <source>Th&amp;is chapter</source>
        <translation>本章(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>保存为 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>&amp;Print or save as PDF…</source>
        <translation>打印或保存为 PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>{} stories</source>
        <translation>{} 个故事</translation>
    </message>
    <message>
        <source>Reading what is to be printed…</source>
        <translation>正在读取要打印的内容…</translation>
    </message>
    <message>
        <source>Print or save as PDF</source>
        <translation>打印或保存为 PDF</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>&amp;Count what I read</source>
        <translation>统计我的阅读(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Forget all of this…</source>
        <translation>清除全部记录(&amp;F)…</translation>
    </message>
    <message>
        <source>All of this stays on this computer, beside your bookmarks; nothing is ever sent.</source>
        <translation>这一切都留在这台电脑上，与您的书签放在一起；绝不会发送出去。</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>阅读统计</translation>
    </message>
    <message>
        <source>Forget what was read when, and which stories were finished?</source>
        <translation>要清除何时读了什么、读完哪些故事的记录吗？</translation>
    </message>
    <message>
        <source>This cannot be undone. Places, bookmarks and stories stay. The backups beside the library still have it until they are replaced, in about eight days of use.</source>
        <translation>此操作无法撤销。阅读位置、书签和故事都会保留。书库旁的备份中仍有这些记录，大约使用八天后才会被替换。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>ProcessSpeech</name>
    <message>
        <source>The voice cannot be heard: {} has failed, or finds nothing to play sound on.</source>
        <translation>无法发声：{} 出错，或找不到声音输出设备。</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Place in the story, in percent</source>
        <translation>在故事中的位置（百分比）</translation>
    </message>
</context>
<context>
    <name>QtSpeech</name>
    <message>
        <source>The voice cannot be heard: {}</source>
        <translation>无法发声：{}</translation>
    </message>
</context>
<context>
    <name>ReadAs</name>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Every line is a paragraph</source>
        <translation>每行为一段</translation>
    </message>
    <message>
        <source>Blank lines between paragraphs</source>
        <translation>段落之间有空行</translation>
    </message>
    <message>
        <source>The first line of a paragraph is indented</source>
        <translation>段落首行缩进</translation>
    </message>
    <message>
        <source>Mixed: as each part of the file looks</source>
        <translation>混合：依文件各部分的样子而定</translation>
    </message>
    <message>
        <source>The file says so itself.</source>
        <translation>由文件自身标明。</translation>
    </message>
    <message>
        <source>It holds nothing but plain English letters.</source>
        <translation>只含基本英文字符。</translation>
    </message>
    <message>
        <source>Every character fits.</source>
        <translation>所有字符都吻合。</translation>
    </message>
    <message>
        <source>With some stray bytes of another encoding.</source>
        <translation>夹有少量其他编码的字节。</translation>
    </message>
    <message>
        <source>Found out from its characters.</source>
        <translation>根据字符识别。</translation>
    </message>
    <message>
        <source>Found out from its characters: likely, not sure.</source>
        <translation>根据字符识别：很可能，但不确定。</translation>
    </message>
    <message>
        <source>Only guessed from its characters.</source>
        <translation>仅根据字符猜测。</translation>
    </message>
    <message>
        <source>Every byte of the file has a meaning in it.</source>
        <translation>文件的每个字节在此编码中都有意义。</translation>
    </message>
    <message>
        <source>1 byte of the file has no meaning in it and is shown as �.</source>
        <translation>文件中有 1 个字节在此编码中没有意义，显示为 �。</translation>
    </message>
    <message>
        <source>{} bytes of the file have no meaning in it and are shown as �.</source>
        <translation>文件中有 {} 个字节在此编码中没有意义，显示为 �。</translation>
    </message>
    <message>
        <source>1 character could not be read and is shown as �.</source>
        <translation>有 1 个字符无法读取，显示为 �。</translation>
    </message>
    <message>
        <source>{} characters could not be read and are shown as �.</source>
        <translation>有 {} 个字符无法读取，显示为 �。</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode（UTF-8）</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, little-endian)</source>
        <translation>Unicode（UTF-16，小端序）</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big-endian)</source>
        <translation>Unicode（UTF-16，大端序）</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>西欧（Windows-1252）</translation>
    </message>
    <message>
        <source>Western (ISO 8859-15)</source>
        <translation>西欧（ISO 8859-15）</translation>
    </message>
    <message>
        <source>Western (Mac OS Roman)</source>
        <translation>西欧（Mac OS Roman）</translation>
    </message>
    <message>
        <source>Western (DOS, code page 437)</source>
        <translation>西欧（DOS，代码页 437）</translation>
    </message>
    <message>
        <source>Western (DOS, code page 850)</source>
        <translation>西欧（DOS，代码页 850）</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>中欧（Windows-1250）</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>中欧（ISO 8859-2）</translation>
    </message>
    <message>
        <source>Central European (Mac OS)</source>
        <translation>中欧（Mac OS）</translation>
    </message>
    <message>
        <source>Central European (DOS, code page 852)</source>
        <translation>中欧（DOS，代码页 852）</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>西里尔文（Windows-1251）</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>西里尔文（KOI8-R）</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-U)</source>
        <translation>西里尔文（KOI8-U）</translation>
    </message>
    <message>
        <source>Cyrillic (ISO 8859-5)</source>
        <translation>西里尔文（ISO 8859-5）</translation>
    </message>
    <message>
        <source>Cyrillic (Mac OS)</source>
        <translation>西里尔文（Mac OS）</translation>
    </message>
    <message>
        <source>Cyrillic (DOS, code page 866)</source>
        <translation>西里尔文（DOS，代码页 866）</translation>
    </message>
    <message>
        <source>Cyrillic (DOS, code page 855)</source>
        <translation>西里尔文（DOS，代码页 855）</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>希腊文（Windows-1253）</translation>
    </message>
    <message>
        <source>Greek (ISO 8859-7)</source>
        <translation>希腊文（ISO 8859-7）</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>土耳其文（Windows-1254）</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>波罗的海（Windows-1257）</translation>
    </message>
    <message>
        <source>Baltic (ISO 8859-13)</source>
        <translation>波罗的海（ISO 8859-13）</translation>
    </message>
    <message>
        <source>Romanian (ISO 8859-16)</source>
        <translation>罗马尼亚文（ISO 8859-16）</translation>
    </message>
    <message>
        <source>Esperanto and Maltese (ISO 8859-3)</source>
        <translation>世界语和马耳他文（ISO 8859-3）</translation>
    </message>
    <message>
        <source>Celtic (ISO 8859-14)</source>
        <translation>凯尔特文（ISO 8859-14）</translation>
    </message>
    <message>
        <source>Nordic (DOS, code page 865)</source>
        <translation>北欧（DOS，代码页 865）</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>希伯来文（Windows-1255）</translation>
    </message>
    <message>
        <source>Hebrew (ISO 8859-8)</source>
        <translation>希伯来文（ISO 8859-8）</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>阿拉伯文（Windows-1256）</translation>
    </message>
    <message>
        <source>Arabic (ISO 8859-6)</source>
        <translation>阿拉伯文（ISO 8859-6）</translation>
    </message>
    <message>
        <source>Thai (Windows-874)</source>
        <translation>泰文（Windows-874）</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>越南文（Windows-1258）</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>简体中文（GB 18030）</translation>
    </message>
    <message>
        <source>Chinese, simplified (HZ)</source>
        <translation>简体中文（HZ）</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>繁体中文（Big5）</translation>
    </message>
    <message>
        <source>Japanese (Shift_JIS)</source>
        <translation>日文（Shift_JIS）</translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation>日文（EUC-JP）</translation>
    </message>
    <message>
        <source>Japanese (ISO-2022-JP)</source>
        <translation>日文（ISO-2022-JP）</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>韩文（EUC-KR）</translation>
    </message>
    <message>
        <source>Korean (Johab)</source>
        <translation>韩文（Johab）</translation>
    </message>
    <message>
        <source>Korean (ISO-2022-KR)</source>
        <translation>韩文（ISO-2022-KR）</translation>
    </message>
    <message>
        <source>Plain (ASCII)</source>
        <translation>基本英文（ASCII）</translation>
    </message>
</context>
<context>
    <name>ReadAsDialog</name>
    <message>
        <source>Read “{}” as</source>
        <translation>“{}”的读取方式</translation>
    </message>
    <message>
        <source>C&amp;haracters</source>
        <translation>字符(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Paragraphs</source>
        <translation>段落(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Title and fields</source>
        <translation>标题与其他信息(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>全部重置(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ReadNext</name>
    <message>
        <source>Read next</source>
        <translation>接着读</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>This is an archive of stories, not a story.</source>
        <translation>这是收有故事的压缩包，不是故事。</translation>
    </message>
    <message>
        <source>This is a folder, not a story.</source>
        <translation>这是文件夹，不是故事。</translation>
    </message>
    <message>
        <source>This is a pipe or a device, not a story.</source>
        <translation>这是管道或设备，不是故事。</translation>
    </message>
    <message>
        <source>This file is too large to be read as a story.</source>
        <translation>此文件太大，无法作为故事读取。</translation>
    </message>
    <message>
        <source>This file is no longer there.</source>
        <translation>此文件已不存在。</translation>
    </message>
    <message>
        <source>You are not allowed to read this file.</source>
        <translation>您没有读取此文件的权限。</translation>
    </message>
    <message>
        <source>This is a link that leads back to itself.</source>
        <translation>这是指回自身的链接。</translation>
    </message>
    <message>
        <source>The name of this file is too long.</source>
        <translation>此文件的名称太长。</translation>
    </message>
    <message>
        <source>The disk failed while this file was read.</source>
        <translation>读取此文件时磁盘出错。</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>此文件是空的。</translation>
    </message>
    <message>
        <source>No file can have this name.</source>
        <translation>文件不能使用这样的名称。</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>无法读取此文件。</translation>
    </message>
    <message>
        <source>Your places could not be read or saved because another program is using them.</source>
        <translation>无法读取或保存阅读位置：另一个程序正在使用其文件。</translation>
    </message>
    <message>
        <source>Your places could not be read or saved because the disk is full.</source>
        <translation>无法读取或保存阅读位置：磁盘已满。</translation>
    </message>
    <message>
        <source>Your places could not be read or saved because the disk is full or failing.</source>
        <translation>无法读取或保存阅读位置：磁盘已满或出现故障。</translation>
    </message>
    <message>
        <source>Your places could not be read or saved because their file cannot be opened.</source>
        <translation>无法读取或保存阅读位置：无法打开其文件。</translation>
    </message>
    <message>
        <source>Your places could not be read or saved because their file cannot be written to.</source>
        <translation>无法读取或保存阅读位置：无法写入其文件。</translation>
    </message>
    <message>
        <source>Your places could not be reached: {}.</source>
        <translation>无法访问阅读位置：{}。</translation>
    </message>
    <message>
        <source>Your places could not be read or saved because their file is damaged ({}).</source>
        <translation>无法读取或保存阅读位置：其文件已损坏（{}）。</translation>
    </message>
    <message>
        <source>Your places were saved by a newer version of Inglenook and are left alone.</source>
        <translation>阅读位置由较新版本的 Inglenook 保存，未作改动。</translation>
    </message>
    <message>
        <source>This file could not be understood.</source>
        <translation>无法解析此文件。</translation>
    </message>
    <message>
        <source>Your bookmarks and places were missing and were taken from the backup of {}.</source>
        <translation>书签和阅读位置丢失，已从 {} 的备份中恢复。</translation>
    </message>
    <message>
        <source>Your bookmarks and places were damaged and were put together again from what could still be read and from the backup of {}; the damaged file is kept as {}.</source>
        <translation>书签和阅读位置已损坏，现已根据尚可读取的部分和 {} 的备份重新拼合；损坏的文件保留为 {}。</translation>
    </message>
    <message>
        <source>Your bookmarks and places were damaged and were put together again from what could still be read; the damaged file is kept as {}.</source>
        <translation>书签和阅读位置已损坏，现已根据尚可读取的部分重新拼合；损坏的文件保留为 {}。</translation>
    </message>
    <message>
        <source>“{0}” is no number to look for: write {1}:&gt;20k, {1}:&lt;500 or {1}:5000..20000.</source>
        <translation>“{0}”不是可以查找的数字：请写成 {1}:&gt;20k、{1}:&lt;500 或 {1}:5000..20000。</translation>
    </message>
    <message>
        <source>“{}” is nothing a story can be: after is: stands one of {}.</source>
        <translation>“{}”不是故事的状态：is: 之后须是下列之一：{}。</translation>
    </message>
    <message>
        <source>Read like this, the file is empty.</source>
        <translation>按此方式读取，文件是空的。</translation>
    </message>
    <message>
        <source>You are not allowed to look into this file.</source>
        <translation>您没有查看此文件的权限。</translation>
    </message>
    <message>
        <source>You are not allowed to look into this folder.</source>
        <translation>您没有查看此文件夹的权限。</translation>
    </message>
    <message>
        <source>This folder is no longer there.</source>
        <translation>此文件夹已不存在。</translation>
    </message>
    <message>
        <source>This folder could not be read.</source>
        <translation>无法读取此文件夹。</translation>
    </message>
    <message>
        <source>This does not look like text: it holds binary data.</source>
        <translation>这不像是文本：其中含有二进制数据。</translation>
    </message>
    <message>
        <source>This archive is damaged.</source>
        <translation>此压缩包已损坏。</translation>
    </message>
    <message>
        <source>This file is no longer in its archive.</source>
        <translation>此文件已不在压缩包中。</translation>
    </message>
    <message>
        <source>This story is locked with a password.</source>
        <translation>此故事有密码保护。</translation>
    </message>
    <message>
        <source>This archive holds too many files to be a library of stories.</source>
        <translation>此压缩包内的文件太多，不像是故事书库。</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>This file is empty.</source>
        <translation>此文件是空的。</translation>
    </message>
    <message>
        <source>This story could not be understood.</source>
        <translation>无法解析此故事。</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>The stories you read will be here.</source>
        <translation>您读过的故事会列在这里。</translation>
    </message>
</context>
<context>
    <name>ReportWindow</name>
    <message>
        <source>Diagnostic report</source>
        <translation>诊断报告</translation>
    </message>
    <message>
        <source>This helps whoever looks for a fault. It holds no title, no path and no word of your stories, and is sent nowhere: copy it, and put it where it is needed.</source>
        <translation>这份报告可供查找故障的人参考。其中没有您的故事的标题、路径或任何文字，也不会发送到任何地方：请复制后自行粘贴到需要之处。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>The file has changed: the words you stopped at are gone. This is near them.</source>
        <translation>文件已更改：您上次读到的文字已不存在。现在显示的是其附近。</translation>
    </message>
    <message>
        <source>The file has changed: what you stopped at is gone. This is as far into it.</source>
        <translation>文件已更改：您上次读到的内容已不存在。现在显示的是同样进度之处。</translation>
    </message>
    <message>
        <source>1 new chapter since you stopped.</source>
        <translation>自您上次阅读以来，新增 1 章。</translation>
    </message>
    <message>
        <source>{} new chapters since you stopped.</source>
        <translation>自您上次阅读以来，新增 {} 章。</translation>
    </message>
</context>
<context>
    <name>Ribbon</name>
    <message>
        <source>Bookmark on this page</source>
        <translation>此页的书签</translation>
    </message>
</context>
<context>
    <name>Roots</name>
    <message>
        <source>Add a folder of stories</source>
        <translation>添加故事文件夹</translation>
    </message>
    <message>
        <source>No stories were found in “{}”.</source>
        <translation>在“{}”中没有找到故事。</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>no title in the file</source>
        <translation>文件中没有标题</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{} stories</source>
        <translation>{} 个故事</translation>
    </message>
    <message>
        <source>1 story</source>
        <translation>1 个故事</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Keep this search</source>
        <translation>保留此搜索</translation>
    </message>
    <message>
        <source>Forget a search</source>
        <translation>删除保留的搜索</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search all stories</source>
        <translation>搜索所有故事</translation>
    </message>
    <message>
        <source>Words, or “a phrase”</source>
        <translation>词语，或 "完整短语"</translation>
    </message>
    <message>
        <source>What to look for in all stories</source>
        <translation>要在所有故事中搜索的内容</translation>
    </message>
    <message>
        <source>No story says “{}”.</source>
        <translation>所有故事中都没有“{}”。</translation>
    </message>
    <message>
        <source>{} passages in 1 story</source>
        <translation>1 个故事中的 {} 处</translation>
    </message>
    <message>
        <source>the first {} passages, in {} stories</source>
        <translation>最先找到的 {} 处，出自 {} 个故事</translation>
    </message>
    <message>
        <source>{} passages in {} stories</source>
        <translation>共 {} 处，出自 {} 个故事</translation>
    </message>
    <message>
        <source>All words you type are looked for near each other: ferry kiln, “upper road”, kil*, -boat.</source>
        <translation>查找输入的所有词语彼此靠近的地方：渡口 砖窑、"山上的路"、kil*、-小船。</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>The search index is made anew; until then not all is found.</source>
        <translation>正在重建搜索索引；完成之前，搜索结果不全。</translation>
    </message>
    <message>
        <source>The texts of {} of {} stories can be searched as yet.</source>
        <translation>{1} 个故事中，目前可搜索 {0} 个的正文。</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Open a story to have it read aloud.</source>
        <translation>请打开一个故事来朗读。</translation>
    </message>
    <message>
        <source>There is no voice on this computer: install espeak-ng or speech-dispatcher, or Inglenook’s extra “speech”.</source>
        <translation>这台电脑上没有可用的声音：请安装 espeak-ng 或 speech-dispatcher，或 Inglenook 的附加组件“speech”。</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>The story ends here.</source>
        <translation>故事到此结束。</translation>
    </message>
    <message>
        <source>The voice has stopped, as you wished.</source>
        <translation>朗读已按您的设定停止。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>No setting and no command is called like that.</source>
        <translation>没有这样的设置或命令。</translation>
    </message>
    <message>
        <source>Find a setting or a command…</source>
        <translation>查找设置或命令…</translation>
    </message>
    <message>
        <source>Find a setting or a command</source>
        <translation>查找设置或命令</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>设置页</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>重置此页(&amp;R)</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>全部重置(&amp;A)</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>撤销(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Stopped looking for stories.</source>
        <translation>已停止寻找故事。</translation>
    </message>
    <message>
        <source>Looking for stories…</source>
        <translation>正在寻找故事…</translation>
    </message>
    <message>
        <source>Stopped at {} of {} files.</source>
        <translation>已停止：查看了 {} / {} 个文件。</translation>
    </message>
    <message>
        <source>Looking through {} of {} files…</source>
        <translation>正在查看 {} / {} 个文件…</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>This key cannot be used.</source>
        <translation>此按键无法使用。</translation>
    </message>
    <message>
        <source>{} means something else on the page or in a list.</source>
        <translation>{} 在页面或列表中另有用途。</translation>
    </message>
    <message>
        <source>{} is needed to write; take one with Ctrl or Alt.</source>
        <translation>{} 要用来输入文字；请改用带 Ctrl 或 Alt 的组合键。</translation>
    </message>
</context>
<context>
    <name>SiteRow</name>
    <message>
        <source>Another site</source>
        <translation>其他网站</translation>
    </message>
    <message>
        <source>Address of the other site</source>
        <translation>其他网站的地址</translation>
    </message>
    <message>
        <source>An address with {words} where the words go.</source>
        <translation>网址，用 {words} 标出查询词的位置。</translation>
    </message>
</context>
<context>
    <name>SpeedLine</name>
    <message>
        <source>A month shows from five minutes of reading on.</source>
        <translation>当月阅读满五分钟后才会显示。</translation>
    </message>
    <message>
        <source>Words a minute, by month</source>
        <translation>每月阅读速度（字/分钟）</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>“{}” is not where it was; its file may have gone.</source>
        <translation>“{}”已不在原处；文件可能已不存在。</translation>
    </message>
    <message>
        <source>{} h</source>
        <translation>{} 小时</translation>
    </message>
    <message>
        <source>{} h {} min</source>
        <translation>{} 小时 {} 分</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} 分钟</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 字</translation>
    </message>
    <message>
        <source>{} words</source>
        <translation>{} 字</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>{} days</source>
        <translation>{} 天</translation>
    </message>
    <message>
        <source>{}: nothing read</source>
        <translation>{}：未阅读</translation>
    </message>
    <message>
        <source>1 story</source>
        <translation>1 个故事</translation>
    </message>
    <message>
        <source>{} stories</source>
        <translation>{} 个故事</translation>
    </message>
    <message>
        <source>The week: nothing read</source>
        <translation>该周：未阅读</translation>
    </message>
    <message>
        <source>The week: {}, {}</source>
        <translation>该周：{}，{}</translation>
    </message>
</context>
<context>
    <name>StatisticsWindow</name>
    <message>
        <source>Statistics</source>
        <translation>阅读统计</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>读完的故事</translation>
    </message>
    <message>
        <source>Words a minute</source>
        <translation>阅读速度（字/分钟）</translation>
    </message>
    <message>
        <source>Nothing was read yet.

Turn some pages, and this fills with the minutes and words of each day, how many days in a row you read, how fast, and which stories you finished.</source>
        <translation>还没有阅读记录。

翻上几页，这里就会逐渐显示每天阅读的时间和字数、连续阅读的天数、阅读速度，以及读完的故事。</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>Stories</name>
    <message>
        <source>favourite</source>
        <translation>已收藏</translation>
    </message>
    <message>
        <source>a newer version is here</source>
        <translation>有较新的版本</translation>
    </message>
    <message>
        <source>1 new chapter</source>
        <translation>新增 1 章</translation>
    </message>
    <message>
        <source>{} new chapters</source>
        <translation>新增 {} 章</translation>
    </message>
    <message>
        <source>{} files</source>
        <translation>{} 个文件</translation>
    </message>
</context>
<context>
    <name>Swatch</name>
    <message>
        <source>No colour of its own</source>
        <translation>默认颜色</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>New tags, parted by commas</source>
        <translation>新标签，用英文逗号分隔</translation>
    </message>
    <message>
        <source>New tags</source>
        <translation>新标签</translation>
    </message>
    <message>
        <source>Tags of this story</source>
        <translation>此故事的标签</translation>
    </message>
    <message>
        <source>Tags of {} stories</source>
        <translation>{} 个故事的标签</translation>
    </message>
</context>
<context>
    <name>Teller</name>
    <message>
        <source>The voice does not answer.</source>
        <translation>声音没有响应。</translation>
    </message>
</context>
<context>
    <name>TitleBar</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Text and theme</source>
        <translation>文字与主题</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>{} could not be written: {}.</source>
        <translation>无法写入 {}：{}。</translation>
    </message>
</context>
<context>
    <name>TypePanel</name>
    <message>
        <source>&amp;Size</source>
        <translation>字号(&amp;S)</translation>
    </message>
    <message>
        <source>{} pt</source>
        <translation>{} 磅</translation>
    </message>
    <message>
        <source>&amp;Line height</source>
        <translation>行高(&amp;L)</translation>
    </message>
    <message>
        <source>{} %</source>
        <translation>{}%</translation>
    </message>
    <message>
        <source>Longest li&amp;ne</source>
        <translation>最大行宽(&amp;N)</translation>
    </message>
    <message>
        <source>{} characters</source>
        <translation>{} 个字符</translation>
    </message>
    <message>
        <source>&amp;Margins</source>
        <translation>页边距(&amp;M)</translation>
    </message>
    <message>
        <source>{} % of the width</source>
        <translation>宽度的 {}%</translation>
    </message>
    <message>
        <source>&amp;Even right edge</source>
        <translation>两端对齐(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Punctuation in the margins</source>
        <translation>标点悬挂(&amp;P)</translation>
    </message>
    <message>
        <source>Space &amp;between paragraphs</source>
        <translation>段落间留空(&amp;B)</translation>
    </message>
    <message>
        <source>Printer’s &amp;quotes and dashes</source>
        <translation>印刷式引号与破折号(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Hyphens at the ends of lines</source>
        <translation>行末用连字符断词(&amp;H)</translation>
    </message>
    <message>
        <source>Like any paragraph</source>
        <translation>与普通段落相同</translation>
    </message>
    <message>
        <source>Raised initial</source>
        <translation>首字母放大</translation>
    </message>
    <message>
        <source>Small capitals</source>
        <translation>小型大写字母</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>排版</translation>
    </message>
    <message>
        <source>For &amp;all stories</source>
        <translation>用于所有故事(&amp;A)</translation>
    </message>
    <message>
        <source>For this story &amp;only</source>
        <translation>仅用于此故事(&amp;O)</translation>
    </message>
    <message>
        <source>Set as all stories are</source>
        <translation>改用统一的排版</translation>
    </message>
    <message>
        <source>Set as at first</source>
        <translation>恢复最初的排版</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>As the story: {}</source>
        <translation>与故事相同：{}</translation>
    </message>
    <message>
        <source>&amp;Face</source>
        <translation>字体(&amp;F)</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the hyphens</source>
        <translation>断词语言(&amp;G)</translation>
    </message>
    <message>
        <source>Chapters beg&amp;in</source>
        <translation>章首样式(&amp;I)</translation>
    </message>
</context>
<context>
    <name>VoiceBar</name>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Sleep timer</source>
        <translation>睡眠定时</translation>
    </message>
    <message>
        <source>Back to the voice</source>
        <translation>回到朗读处</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>停止朗读</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Speed: {} %</source>
        <translation>速度：{} %</translation>
    </message>
    <message>
        <source>Voice: {}</source>
        <translation>声音：{}</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>其他语言</translation>
    </message>
    <message>
        <source>At the end of the chapter</source>
        <translation>本章结束时</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>In {} minutes</source>
        <translation>{} 分钟后</translation>
    </message>
</context>
<context>
    <name>WeekBars</name>
    <message>
        <source>Reading by week, {}</source>
        <translation>{} 年每周阅读</translation>
    </message>
    <message>
        <source>Most in {}</source>
        <translation>最多：{}</translation>
    </message>
    <message>
        <source>the week of {}: {}</source>
        <translation>{} 起的一周：{}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Read the &amp;sample stories</source>
        <translation>阅读示例故事(&amp;S)</translation>
    </message>
    <message>
        <source>Or drop a folder or a story on this window. F1 opens the manual.</source>
        <translation>也可以将文件夹或故事拖放到此窗口。按 F1 打开使用手册。</translation>
    </message>
    <message>
        <source>Welcome to Inglenook</source>
        <translation>欢迎使用 Inglenook</translation>
    </message>
    <message>
        <source>Inglenook makes a library of the stories you keep as plain text files, sets each like a book, and never loses your place. It reads them where they lie, and never changes a file.</source>
        <translation>Inglenook 把您以纯文本文件保存的故事汇成书库，将每一篇都排成书的样子，从不丢失您读到的位置。它就地阅读这些文件，从不改动。</translation>
    </message>
    <message>
        <source>No stories found</source>
        <translation>未找到故事</translation>
    </message>
    <message>
        <source>The folders of the library hold no plain text files. Inglenook reads .txt, .text, .md and .asc, texts without an extension, and the same inside .zip and .gz.</source>
        <translation>书库的文件夹中没有纯文本文件。Inglenook 可读取 .txt、.text、.md、.asc 文件和没有扩展名的文本，以及 .zip 和 .gz 中的同类文件。</translation>
    </message>
</context>
<context>
    <name>Welcoming</name>
    <message>
        <source>Choose a story from the list.</source>
        <translation>请从列表中选择一个故事。</translation>
    </message>
    <message>
        <source>No story is open.</source>
        <translation>没有打开的故事。</translation>
    </message>
    <message>
        <source>Looking for stories…</source>
        <translation>正在寻找故事…</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>the chapter ends here</source>
        <translation>本章到此结束</translation>
    </message>
    <message>
        <source>1 minute left in chapter</source>
        <translation>本章还剩 1 分钟</translation>
    </message>
    <message>
        <source>{} minutes left in chapter</source>
        <translation>本章还剩 {} 分钟</translation>
    </message>
    <message>
        <source>{} h {:02} min left in chapter</source>
        <translation>本章还剩 {} 小时 {:02} 分</translation>
    </message>
    <message>
        <source>{} hours left in chapter</source>
        <translation>本章还剩 {} 小时</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>全文完</translation>
    </message>
    <message>
        <source>1 minute left</source>
        <translation>还剩 1 分钟</translation>
    </message>
    <message>
        <source>{} minutes left</source>
        <translation>还剩 {} 分钟</translation>
    </message>
    <message>
        <source>{} h {:02} min left</source>
        <translation>还剩 {} 小时 {:02} 分</translation>
    </message>
    <message>
        <source>{} hours left</source>
        <translation>还剩 {} 小时</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>small print</source>
        <translation>附属文字</translation>
    </message>
    <message>
        <source>header</source>
        <translation>文件头</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{}和{}</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>另外 {} 项</translation>
    </message>
    <message>
        <source>page {}</source>
        <translation>第 {} 页</translation>
    </message>
    <message>
        <source>page {} of {}</source>
        <translation>第 {} 页，共 {} 页</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>开篇</translation>
    </message>
</context>
<context>
    <name>WhyEmpty</name>
    <message>
        <source>You are in the middle of no story.

What you have begun stands here until its end.</source>
        <translation>没有正在读的故事。

开始读的故事会一直留在这里，直到读完。</translation>
    </message>
    <message>
        <source>You have opened every story there is.

What is new in your folders comes here by itself.</source>
        <translation>所有故事都已打开过。

文件夹中的新故事会自动出现在这里。</translation>
    </message>
    <message>
        <source>You have finished no story yet.

One stands here as soon as you have seen its last page.</source>
        <translation>还没有读完的故事。

看到最后一页后，故事就会出现在这里。</translation>
    </message>
    <message>
        <source>You have no favourites yet.

A right click on a story, or the menu key, makes it one.</source>
        <translation>还没有收藏。

右键单击故事，或按菜单键，即可收藏。</translation>
    </message>
    <message>
        <source>Nothing new in thirty days.

Add a folder, or put files into one that is in the library.</source>
        <translation>三十天内没有新故事。

请添加文件夹，或把文件放入书库中的文件夹。</translation>
    </message>
    <message>
        <source>No story is here in several versions.

Nearly the same text is found by itself.</source>
        <translation>没有故事有多个版本。

几乎相同的文本会自动找到。</translation>
    </message>
    <message>
        <source>You have taken no story out of the list.

What is taken out can be put back from here.</source>
        <translation>没有从列表中移除故事。

移除的故事可以从这里放回。</translation>
    </message>
    <message>
        <source>No stories yet.

Add a folder of text files: with the menu, or by dropping it here.</source>
        <translation>还没有故事。

请添加存放文本文件的文件夹：可以使用菜单，也可以拖放到此处。</translation>
    </message>
    <message>
        <source>No story is like that.

Choose less under Filter.</source>
        <translation>没有符合条件的故事。

请在“筛选”中减少条件。</translation>
    </message>
    <message>
        <source>No story on this shelf holds “{}”.

The shelf All stories may have one.</source>
        <translation>此书架上没有包含“{}”的故事。

“所有故事”书架上也许会有。</translation>
    </message>
    <message>
        <source>No story holds “{}” in its title, author or fields.

Search all stories looks inside the texts.</source>
        <translation>没有故事的标题、作者或其他信息中包含“{}”。

“搜索所有故事”可查找正文。</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>{} is a story, and stories are never written to. Choose another name.</source>
        <translation>{} 是故事文件，而故事文件从不改写。请换一个名称。</translation>
    </message>
</context>
<context>
    <name>YearBar</name>
    <message>
        <source>Year before</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>下一年</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>字数</translation>
    </message>
</context>
<context>
    <name>YearMap</name>
    <message>
        <source>Reading by day, {}</source>
        <translation>{} 年每日阅读</translation>
    </message>
</context>
</TS>
