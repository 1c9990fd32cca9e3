# exercise: parallel_map
# label: right
import concurrent.futures
import multiprocessing


def parallel_map(func, items, processes=4):
    with concurrent.futures.ProcessPoolExecutor(
        processes, mp_context=multiprocessing.get_context()
    ) as pool:
        answers = [pool.submit(func, item) for item in items]
        return [answer.result() for answer in answers]
