# exercise: run_in_process
# label: right
# style: from Node's child_process: a listener for the "exit" event, called by a watching thread, which settles a promise (a Future)
import threading
from concurrent.futures import Future
from multiprocessing import Process


class ChildProcess:
    def __init__(self, task, args):
        self._process = Process(target=task, args=args)
        self._listeners = {"exit": []}
        self._watcher = threading.Thread(target=self._watch)

    def on(self, event, listener):
        self._listeners[event].append(listener)
        return self

    def spawn(self):
        self._process.start()
        self._watcher.start()
        return self

    def _watch(self):
        self._process.join()
        for listener in self._listeners["exit"]:
            listener(self._process.exitcode)

    def settle(self):
        self._watcher.join()


def run_in_process(task, *args):
    promise = Future()
    child = ChildProcess(task, args).on("exit", promise.set_result).spawn()
    try:
        return promise.result()
    finally:
        child.settle()
