# exercise: map_catching
# label: right
# style: second-week student; all answers first, then a try for each get(), with the prints from debugging

import multiprocessing


def map_catching(func, items, processes=2):
    entries = []
    with multiprocessing.Pool(processes) as pool:
        answers = []
        for item in items:
            answers.append(pool.apply_async(func, (item,)))
        for answer in answers:
            try:
                entry = answer.get()
                print("ok")
            except Exception as error:
                entry = error
                print("failed:", type(error).__name__)
            entries.append(entry)
    return entries
