# exercise: parallel_map
# label: wrong
# mistake: the answers are kept in a dict with the item as the key, so equal items collapse into one and the list is too short
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes) as pool:
        # item -> answer
        answers = {}
        for item in items:
            answers[item] = pool.apply_async(func, (item,))

        # a dict keeps the order in which it was filled
        results = []
        for answer in answers.values():
            results.append(answer.get())
    return results
