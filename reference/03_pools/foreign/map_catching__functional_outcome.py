# exercise: map_catching
# label: right
# style: a functional programmer: a small function turns an answer into an outcome, two comprehensions
from multiprocessing import Pool


def outcome(answer):
    try:
        return answer.get()
    except Exception as error:
        return error


def map_catching(func, items, processes=2):
    with Pool(processes) as pool:
        answers = [pool.apply_async(func, (item,)) for item in items]
        return [outcome(answer) for answer in answers]
