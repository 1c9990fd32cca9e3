# exercise: map_catching
# label: right
# style: plain beginner style, apply_async for all, then a try for each get
import multiprocessing


def map_catching(func, items, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        answers = []
        for item in items:
            answers.append(pool.apply_async(func, (item,)))
        for answer in answers:
            try:
                results.append(answer.get())
            except Exception as error:
                results.append(error)
    return results
