# exercise: ask_each
# label: right
# style: class-based and defensive, the value goes through the pipe, every link fault is handled
import multiprocessing
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from typing import Any


def _ask_each_station_main(
    master_port: Connection, station_port: Connection, task: Callable[[Any], Any]
) -> None:
    master_port.close()
    try:
        station_port.send(task(station_port.recv()))
    finally:
        station_port.close()


class _AskEachStation:
    """A child with a link of its own."""

    def __init__(self, task: Callable[[Any], Any]) -> None:
        self.port, far_port = multiprocessing.Pipe()
        self.process = multiprocessing.Process(
            target=_ask_each_station_main, args=(self.port, far_port, task)
        )
        self.process.start()
        # The far port must not be inherited by the next station.
        far_port.close()

    def request(self, value: Any) -> None:
        try:
            self.port.send(value)
        except OSError:
            # Station is down; response() finds out as well.
            pass

    def response(self) -> Any:
        try:
            return self.port.recv()
        except (EOFError, OSError):
            return None

    def shutdown(self) -> None:
        self.port.close()
        self.process.join()


def ask_each(task: Callable[[Any], Any], values: Sequence[Any]) -> list[Any]:
    stations = [_AskEachStation(task) for _ in values]
    for station, value in zip(stations, values):
        station.request(value)
    answers = [station.response() for station in stations]
    for station in stations:
        station.shutdown()
    return answers
