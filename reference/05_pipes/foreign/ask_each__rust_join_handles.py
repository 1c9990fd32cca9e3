# exercise: ask_each
# label: right
# style: translated from Rust: spawn() gives a JoinHandle, join() gives a Result, .ok() turns an Err into None; collected in two passes

from dataclasses import dataclass
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from typing import Any


@dataclass
class Ok:
    value: Any

    def ok(self):
        return self.value


@dataclass
class Err:
    error: BaseException

    def ok(self):
        return None


def _thread_main(tx, task, value):
    tx.send(task(value))


@dataclass
class JoinHandle:
    rx: Connection
    process: Process

    def join(self):
        try:
            result = Ok(self.rx.recv())
        except (EOFError, OSError) as panic:
            result = Err(panic)
        finally:
            self.rx.close()
        self.process.join()
        return result


def spawn(task, value):
    rx, tx = Pipe(duplex=False)
    process = Process(target=_thread_main, args=(tx, task, value))
    process.start()
    tx.close()  # tx was moved into the closure
    return JoinHandle(rx, process)


def ask_each(task, values):
    handles = [spawn(task, value) for value in values]
    return [handle.join().ok() for handle in handles]
