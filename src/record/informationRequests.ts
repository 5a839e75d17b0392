/** What Facebook, later Meta, published about governments' requests for data on its users. */
import type { InformationRequests } from '#contract/publishedRequests.ts'
import informationRequestsFile from './informationRequests.json'

/** Half-years by place; totals of the world are rows of their own, never sums made here. */
export const informationRequests = informationRequestsFile as unknown as InformationRequests
