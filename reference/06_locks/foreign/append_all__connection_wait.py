# exercise: append_all
# label: right
# style: waits with multiprocessing.connection.wait on the sentinels, closes each process, collects the exit codes
from multiprocessing import Lock, Process
from multiprocessing.connection import wait


class ChildFailed(Exception):
    """A child process did not do its part."""


def locked_call(lock, function, argument):
    with lock:
        function(argument)


def append_all(append, records):
    lock = Lock()
    alive = {}
    for record in records:
        process = Process(target=locked_call, args=(lock, append, record))
        process.start()
        alive[process.sentinel] = process

    codes = []
    while alive:
        for sentinel in wait(list(alive)):
            process = alive.pop(sentinel)
            process.join()
            codes.append(process.exitcode)
            process.close()

    if set(codes) - {0}:
        raise ChildFailed(f"exit codes: {codes}")
