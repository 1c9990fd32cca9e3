# exercise: map_catching
# label: right
# style: spawn context, answers asked one by one
import multiprocessing


def map_catching(func, items, processes=2):
    with multiprocessing.get_context("spawn").Pool(processes) as pool:
        answers = [pool.apply_async(func, [item]) for item in items]
        return [_ask(a) for a in answers]


def _ask(answer):
    try:
        return answer.get()
    except Exception as e:
        return e
