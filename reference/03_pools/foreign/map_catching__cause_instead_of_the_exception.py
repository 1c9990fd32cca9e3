# exercise: map_catching
# label: wrong
# mistake: the entry of a failed item is the __cause__ that the pool attaches, a RemoteTraceback, instead of the ValueError or whatever func raised; breaks "or the exception object that it raised" (they thought that get() raises a copy of the pool and that the real one is the "direct cause")

import multiprocessing


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answers = []
        for item in items:
            answers.append(pool.apply_async(func, (item,)))

        entries = []
        for answer in answers:
            try:
                entries.append(answer.get())
            except Exception as error:
                # Ann: look at the output: "The above exception was the direct cause of
                # the following exception". Two of them! Which one did func raise?
                # Ben: the cause, of course. The other one is raised here, by get().
                if error.__cause__ is not None:
                    entries.append(error.__cause__)
                else:
                    entries.append(error)
        return entries
