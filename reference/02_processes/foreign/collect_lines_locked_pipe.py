# exercise: collect_lines
# label: right
# style: unusual, a single pipe for all with a lock around send, ends at end of file
import multiprocessing


class _LockedEmitter:
    def __init__(self, connection, lock):
        self.connection = connection
        self.lock = lock

    def __call__(self, line):
        with self.lock:
            self.connection.send(line)


def _start_routine(task, number, connection, lock):
    task(number, _LockedEmitter(connection, lock))


def collect_lines(task, workers):
    lock = multiprocessing.Lock()
    read_end, write_end = multiprocessing.Pipe(duplex=False)
    processes = []
    lines = []
    try:
        for number in range(workers):
            process = multiprocessing.Process(
                target=_start_routine, args=(task, number, write_end, lock)
            )
            process.start()
            processes.append(process)
    finally:
        write_end.close()
        try:
            while True:
                lines.append(read_end.recv())
        except EOFError:
            pass
        for process in processes:
            process.join()
        read_end.close()
    return lines
