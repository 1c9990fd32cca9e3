# exercise: exchange
# label: right
# style: dataclass messages with type hints
from __future__ import annotations

from dataclasses import dataclass
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from typing import Any


@dataclass
class Message:
    sender: str
    content: Any


def child(conn: Connection, right: Any) -> None:
    incoming: Message = conn.recv()
    conn.send(Message("child", right))
    conn.send(Message("child, report", incoming.content))
    conn.close()


def exchange(left: Any, right: Any) -> tuple[Any, Any]:
    here, there = Pipe()
    process = Process(target=child, args=(there, right))
    process.start()
    there.close()
    here.send(Message("parent", left))
    received: Message = here.recv()
    report: Message = here.recv()
    process.join()
    here.close()
    return received.content, report.content
