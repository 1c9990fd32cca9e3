# exercise: map_with_deadline
# label: wrong
# mistake: it asks for ready() and successful() together, so an exception that func raised in time gives None too; breaks ":raises: what `func` raises in time".
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items, chunksize=1)
        answer.wait(seconds)
        if answer.ready() and answer.successful():
            return answer.get()
        return None
