# exercise: map_catching
# label: wrong
# mistake: asks successful() without waiting, which raises ValueError while the item still runs, and keeps that instead
import multiprocessing


def map_catching(func, items, processes=2):
    entries = []
    with multiprocessing.Pool(processes) as pool:
        answers = [pool.apply_async(func, (item,)) for item in items]
        for answer in answers:
            try:
                if not answer.successful():
                    answer.get()
                entries.append(answer.get())
            except Exception as error:
                entries.append(error)
    return entries
