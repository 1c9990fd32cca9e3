# exercise: gather
# label: right
# style: C-minded: parallel arrays with status codes, a Barrier at the end where the caller is one of the parties
import threading

STATUS_OK = 0
STATUS_FAILED = 1


def gather(tasks):
    n = len(tasks)
    status = [STATUS_OK] * n
    data = [None] * n
    finish_line = threading.Barrier(n + 1)

    def routine(i):
        try:
            data[i] = tasks[i]()
        except BaseException as error:
            data[i] = error
            status[i] = STATUS_FAILED
        finish_line.wait()

    tids = []
    for i in range(n):
        tid = threading.Thread(target=routine, args=(i,))
        tids.append(tid)
        tid.start()
    finish_line.wait()
    for tid in tids:
        tid.join()

    for i in range(n):
        if status[i] == STATUS_FAILED:
            raise data[i]
    return data
