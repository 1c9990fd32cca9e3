# exercise: ask_each
# label: wrong
# mistake: the try is around the whole loop that receives, so after the first child that died all further answers are filled up with None although those children have answered; breaks "None in place of a child that ended without an answer"
import logging
import multiprocessing
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from typing import Any

logger = logging.getLogger(__name__)


def _answer(task: Callable[[Any], Any], value: Any, writer: Connection) -> None:
    writer.send(task(value))
    writer.close()


def ask_each(task: Callable[[Any], Any], values: Sequence[Any]) -> list[Any]:
    children = []
    for value in values:
        reader, writer = multiprocessing.Pipe(duplex=False)
        child = multiprocessing.Process(target=_answer, args=(task, value, writer))
        child.start()
        writer.close()
        children.append((child, reader))
    answers: list[Any] = []
    try:
        for _, reader in children:
            answers.append(reader.recv())
    except (EOFError, OSError):
        logger.warning("a child died, filling up with None")
        answers.extend([None] * (len(children) - len(answers)))
    finally:
        for _, reader in children:
            reader.close()
        for child, _ in children:
            child.join()
    return answers
