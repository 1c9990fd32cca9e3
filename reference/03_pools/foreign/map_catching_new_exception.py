# exercise: map_catching
# label: wrong
# mistake: puts a new Exception with the message there, so type, args and attributes are lost
import multiprocessing


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answers = [pool.apply_async(func, (item,)) for item in items]
        results = []
        for answer in answers:
            try:
                results.append(answer.get())
            except Exception as error:
                results.append(Exception(str(error)))
    return results
