# exercise: map_with_deadline
# label: wrong
# mistake: each item gets only its share of the time (seconds / number of items), so None comes long before the limit when one of four items needs half of the time; breaks "The time is for all items together" (read as: they have to share it)

import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    # Ann: every get() with all the time? Then four items have four times the time.
    # Ben: "The time is for all items together." They share it.
    share = seconds
    if len(items) > 1:
        share = seconds / len(items)

    with multiprocessing.Pool(processes) as pool:
        answers = []
        for item in items:
            answers.append(pool.apply_async(func, (item,)))

        results = []
        for answer in answers:
            answer.wait(share)
            if not answer.ready():
                return None
            results.append(answer.get())
        return results
