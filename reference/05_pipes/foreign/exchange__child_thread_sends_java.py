# exercise: exchange
# label: right
# style: Java-minded: Partner class; in the child a thread sends, and is joined before the report
import multiprocessing
import threading
from typing import Any, Tuple


class Partner(multiprocessing.Process):
    def __init__(self, connection: Any, present: Any) -> None:
        super().__init__()
        self.connection = connection
        self.present = present

    def run(self) -> None:
        courier = threading.Thread(target=self.hand_over)
        courier.start()
        received = self.connection.recv()
        courier.join()
        self.report(received)
        self.connection.close()

    def hand_over(self) -> None:
        self.connection.send(self.present)

    def report(self, received: Any) -> None:
        self.connection.send(received)


class Exchange:
    def __init__(self, left: Any, right: Any) -> None:
        self.left = left
        self.connection, its_connection = multiprocessing.Pipe()
        self.partner = Partner(its_connection, right)

    def perform(self) -> Tuple[Any, Any]:
        self.partner.start()
        self.partner.connection.close()
        try:
            self.connection.send(self.left)
            received = self.connection.recv()
            reported = self.connection.recv()
        finally:
            self.connection.close()
            self.partner.join()
        return received, reported


def exchange(left: Any, right: Any) -> Tuple[Any, Any]:
    return Exchange(left, right).perform()
