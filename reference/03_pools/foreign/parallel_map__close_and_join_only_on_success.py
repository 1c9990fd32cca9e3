# exercise: parallel_map
# label: wrong
# mistake: "No process of the pool is alive when the call is over, however it ends": close() and join() are skipped when map raises, the idle workers stay
import multiprocessing as mp


def parallel_map(func, items, processes=4):
    # Le pool
    bassin = mp.Pool(processes)

    # Le travail : map attend la fin et garde l'ordre
    resultats = bassin.map(func, items)

    # Le nettoyage, toujours dans cet ordre (sinon ValueError: Pool is still running)
    bassin.close()
    bassin.join()

    return resultats
