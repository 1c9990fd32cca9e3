# exercise: gather
# label: right
import threading
from multiprocessing.pool import ThreadPool


def gather(tasks):
    count = len(tasks)
    if count == 0:
        return []
    meeting = threading.Barrier(count)  # so each thread takes exactly one task

    def one(task):
        meeting.wait()
        try:
            return True, task()
        except BaseException as error:
            return False, error

    with ThreadPool(count) as pool:
        answers = pool.map(one, tasks, chunksize=1)
        pool.close()
        pool.join()
    for went_well, value in answers:
        if not went_well:
            raise value
    return [value for _, value in answers]
