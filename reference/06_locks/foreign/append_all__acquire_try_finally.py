# exercise: append_all
# label: right
import multiprocessing


class AppendProcess(multiprocessing.Process):
    def __init__(self, append, record, lock):
        super().__init__()
        self.append = append
        self.record = record
        self.lock = lock

    def run(self):
        self.lock.acquire()
        try:
            self.append(self.record)
        except SystemExit as end:
            raise RuntimeError("append left the process") from end
        finally:
            self.lock.release()


def append_all(append, records):
    lock = multiprocessing.Lock()
    processes = []
    for i in range(len(records)):
        processes.append(AppendProcess(append, records[i], lock))
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    failures = 0
    for process in processes:
        if process.exitcode != 0:
            failures += 1
    if failures > 0:
        raise ChildFailed("append failed for " + str(failures) + " of the records")
