# exercise: read_all
# label: right
# style: verbose and defensive, a reader thread from concurrent.futures drains the pipe
import sys
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from typing import Any


def _read_all_transmitter(
    rx: Connection, tx: Connection, produce: Callable[[Callable[[Any], None]], Any]
) -> None:
    # This side never receives.
    rx.close()
    try:
        produce(tx.send)
    except Exception:
        traceback.print_exc()
        sys.exit(1)
    finally:
        tx.close()


def _read_all_receiver(rx: Connection) -> list[Any]:
    received: list[Any] = []
    try:
        while True:
            received.append(rx.recv())
    except EOFError:
        # Regular end of transmission.
        pass
    except OSError:
        # End of transmission in the middle of a message: the fragment is dropped.
        pass
    finally:
        rx.close()
    return received


def read_all(produce: Callable[[Callable[[Any], None]], Any]) -> list[Any]:
    rx, tx = Pipe(duplex=False)
    transmitter = Process(target=_read_all_transmitter, args=(rx, tx, produce))
    transmitter.start()
    # This side never sends.
    tx.close()
    with ThreadPoolExecutor(max_workers=1) as pool:
        received = pool.submit(_read_all_receiver, rx).result()
    transmitter.join()
    return received
