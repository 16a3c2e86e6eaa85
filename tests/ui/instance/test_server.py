"""A later start is heard by the window that runs, and by no other."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.instance.address import address
from ui.instance.client import hand_over
from ui.instance.request import LARGEST, TAKEN, Request
from ui.instance.server import Server

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs sockets that are files")
ROOT = Path(__file__).resolve().parents[3]
Listen = Callable[[], Server]


@pytest.fixture
def where(runtime: Path, tmp_path: Path) -> str:
    return address(tmp_path)


@pytest.fixture
def listen(qapp: QApplication, where: str) -> Iterator[Listen]:
    servers: list[Server] = []

    def server() -> Server:
        servers.append(Server(where))
        return servers[-1]

    yield server
    for each in servers:
        each.close()


class Start(threading.Thread):
    """A start of the program elsewhere."""

    def __init__(self, where: str, *paths: Path) -> None:
        super().__init__()
        self._where, self._paths = where, paths
        self.handed_over: bool | None = None
        self.start()

    def run(self) -> None:
        self.handed_over = hand_over(self._where, self._paths)


def heard(server: Server, where: str, paths: Sequence[Path], qtbot: QtBot) -> Request:
    with qtbot.waitSignal(server.requested) as heard:
        start = Start(where, *paths)
    qtbot.waitUntil(lambda: start.handed_over is True)
    assert heard.args is not None
    (request,) = heard.args
    assert isinstance(request, Request)
    return request


def talk(where: str, said: bytes, qtbot: QtBot) -> bytes:
    """What is answered to bytes from whomever, up to the end."""
    with socket.socket(socket.AF_UNIX) as connection:
        connection.connect(where)
        threading.Thread(target=lambda: send(connection, said)).start()
        connection.setblocking(False)
        answer: list[bytes] = []

        def is_over() -> bool:
            try:
                answer.append(connection.recv(100))
            except BlockingIOError:
                return False
            except ConnectionError:
                answer.append(b"")
            return answer[-1] == b""

        qtbot.waitUntil(is_over)
    return b"".join(answer)


def send(connection: socket.socket, said: bytes) -> None:
    rest = memoryview(said)
    while rest:
        try:
            rest = rest[connection.send(rest) :]
        except BlockingIOError:
            time.sleep(0.001)
        except OSError:
            return


def test_the_paths_of_a_later_start_arrive(listen: Listen, where: str, tmp_path: Path, qtbot: QtBot) -> None:
    paths = (tmp_path / "we\nir.txt", tmp_path / os.fsdecode(b"caf\xe9.txt"))
    assert heard(listen(), where, paths, qtbot).paths == tuple(map(str, paths))


def test_relative_paths_are_meant_from_where_the_later_start_was(
    listen: Listen, where: str, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert heard(listen(), where, [Path("weir.txt")], qtbot).paths == (str(tmp_path / "weir.txt"),)


def test_five_thousand_paths_arrive(listen: Listen, where: str, tmp_path: Path, qtbot: QtBot) -> None:
    paths = [tmp_path / f"{number}.txt" for number in range(5_000)]
    assert len(heard(listen(), where, paths, qtbot).paths) == 5_000


def test_a_later_start_loads_no_qt(
    listen: Listen, runtime: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    hidden = tmp_path / "hidden" / "PySide6"
    hidden.mkdir(parents=True)
    (hidden / "__init__.py").write_text("raise AssertionError('Qt was loaded')")
    monkeypatch.setenv("PYTHONPATH", str(hidden.parent))
    command = [sys.executable, str(ROOT / "main.py"), "--profile", str(tmp_path), "weir.txt"]
    with qtbot.waitSignal(listen().requested, timeout=20_000):
        start = subprocess.Popen(command, cwd=tmp_path)
    qtbot.waitUntil(lambda: start.poll() is not None)
    assert start.returncode == 0


def test_where_nobody_listens_nothing_is_handed_over(where: str, tmp_path: Path) -> None:
    assert not hand_over(where, [tmp_path])


def test_a_socket_left_behind_by_a_crash_is_no_window_and_does_not_stay_in_the_way(
    listen: Listen, where: str, tmp_path: Path, qtbot: QtBot
) -> None:
    with socket.socket(socket.AF_UNIX) as crashed:
        crashed.bind(where)
    assert not hand_over(where, [tmp_path])
    assert heard(listen(), where, [tmp_path], qtbot).paths == (str(tmp_path),)


def test_a_window_that_does_not_answer_is_passed_by_after_a_second(where: str, tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as hung:
        hung.bind(where)
        hung.listen()
        began = time.monotonic()
        assert not hand_over(where, [tmp_path])
        assert time.monotonic() - began < 2


def test_who_was_passed_by_does_not_open_it_as_well(
    listen: Listen, where: str, tmp_path: Path, qtbot: QtBot
) -> None:
    server, taken = listen(), list[Request]()
    server.requested.connect(taken.append)
    # While this runs the event loop stands still, as in a window that is busy.
    assert not hand_over(where, [tmp_path / "first.txt"])
    assert heard(server, where, [tmp_path / "second.txt"], qtbot).paths == (str(tmp_path / "second.txt"),)
    assert [request.paths for request in taken] == [(str(tmp_path / "second.txt"),)]


def test_a_second_window_leaves_later_starts_to_the_first(
    listen: Listen, where: str, tmp_path: Path, qtbot: QtBot
) -> None:
    first, second = listen(), listen()
    assert (first.is_listening, second.is_listening) == (True, False)
    heard(first, where, [tmp_path], qtbot)


def test_once_the_first_window_is_closed_the_second_listens_when_it_is_come_to(
    listen: Listen, where: str, tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    first, second = listen(), listen()
    first.close()
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    heard(second, where, [tmp_path], qtbot)


def test_a_closed_window_leaves_no_socket_behind(listen: Listen, where: str) -> None:
    server = listen()
    assert Path(where).exists()
    server.close()
    assert not Path(where).exists()


@pytest.mark.parametrize("said", [b"open the door\n", b"{}\n", b'{"paths": ["weir.txt"], "token": ""}\n'])
def test_what_is_no_request_is_hung_up_on(listen: Listen, where: str, qtbot: QtBot, said: bytes) -> None:
    with qtbot.assertNotEmitted(listen().requested):
        assert talk(where, said, qtbot) == b""


def test_who_never_stops_talking_is_hung_up_on(listen: Listen, where: str, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(listen().requested):
        assert talk(where, b"x" * (LARGEST + 100_000), qtbot) == b""


def test_who_says_nothing_is_hung_up_on(listen: Listen, where: str, qtbot: QtBot) -> None:
    listen()
    assert talk(where, b"", qtbot) == b""


def test_a_request_in_pieces_is_taken(listen: Listen, where: str, qtbot: QtBot) -> None:
    server, line = listen(), Request(("/weir.txt",)).to_line()
    with socket.socket(socket.AF_UNIX) as connection:
        connection.connect(where)
        connection.send(line[:10])
        QApplication.processEvents()
        with qtbot.waitSignal(server.requested):
            connection.send(line[10:])
        assert connection.recv(100) == TAKEN
