# exercise: parallel_map
# label: right
# style: beginner's verbose code: index loops, apply_async for all, then get for all, close and join in finally
import multiprocessing


def parallel_map(func, items, processes=4):
    # make the pool
    my_pool = multiprocessing.Pool(processes)
    list_of_answers = []
    list_of_results = []
    try:
        # first start everything
        for i in range(len(items)):
            one_answer = my_pool.apply_async(func, args=(items[i],))
            list_of_answers.append(one_answer)
        # then collect everything
        for i in range(len(list_of_answers)):
            one_result = list_of_answers[i].get()
            list_of_results.append(one_result)
    finally:
        my_pool.close()
        my_pool.join()
    return list_of_results
