# exercise: append_all
# label: right
# style: joins by ExitStack, exit codes by a generator
import contextlib
import functools
import multiprocessing


def exclusively(lock, function, argument):
    with lock:
        function(argument)


def start_all(target, records):
    for record in records:
        process = multiprocessing.Process(target=target, args=(record,))
        process.start()
        yield process


def append_all(append, records):
    target = functools.partial(exclusively, multiprocessing.Lock(), append)
    with contextlib.ExitStack() as stack:
        processes = []
        for process in start_all(target, records):
            processes.append(process)
            stack.callback(process.join)
    if not all(process.exitcode == 0 for process in processes):
        raise ChildFailed
