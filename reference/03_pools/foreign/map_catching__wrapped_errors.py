# exercise: map_catching
# label: wrong
# mistake: each error is wrapped, as with fmt.Errorf("item %d: %w"): the entry is a RuntimeError with the original as its __cause__ instead of the exception itself; breaks "or the exception object that it raised".
import multiprocessing


def map_catching(func, items, processes=2):
    entries = []
    with multiprocessing.Pool(processes) as pool:
        answers = [pool.apply_async(func, (item,)) for item in items]
        for position, answer in enumerate(answers):
            try:
                entries.append(answer.get())
            except Exception as error:
                wrapped = RuntimeError(f"item {position}: {error}")
                wrapped.__cause__ = error
                entries.append(wrapped)
    return entries
