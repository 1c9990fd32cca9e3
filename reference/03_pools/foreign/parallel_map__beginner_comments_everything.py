# exercise: parallel_map
# label: right
# style: a beginner who comments every line; apply_async for each item, then get, close and join in a finally
import multiprocessing


def parallel_map(func, items, processes=4):
    # Make the pool. It has as many processes as I was told.
    pool = multiprocessing.Pool(processes)
    try:
        # Here I remember one "answer" for each item.
        answers = []
        # Give every item to the pool. apply_async does not wait!
        for item in items:
            # The comma is important, args must be a tuple.
            answer = pool.apply_async(func, (item,))
            # Put it at the end of the list, so the order is that of the items.
            answers.append(answer)
        # Here come the results.
        results = []
        # Now all items have been handed out, so now I may wait.
        for answer in answers:
            # get() waits for this item. If func has raised, get() raises it here.
            results.append(answer.get())
    finally:
        # No more work for this pool.
        pool.close()
        # Wait until all the processes are gone.
        pool.join()
    # Everything went well.
    return results
