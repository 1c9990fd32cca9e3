# exercise: map_catching
# label: wrong
# misjudged: queue-of-threads
# mistake: exceptions are collected by error_callback, in the order in which they happen, and handed to the failed items in the order of the items, so two items that fail get each other's exception when the later one fails first; breaks "for each item, in order, ... the exception object that it raised"
import multiprocessing
import queue


def map_catching(func, items, processes=2):
    errors = queue.SimpleQueue()
    with multiprocessing.Pool(processes) as pool:
        answers = [
            pool.apply_async(func, (item,), error_callback=errors.put)
            for item in items
        ]
        pool.close()
        pool.join()
    return [
        answer.get() if answer.successful() else errors.get() for answer in answers
    ]
