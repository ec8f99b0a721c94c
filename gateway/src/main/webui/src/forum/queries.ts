import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, cursorOf, dataOf } from "../api/client";
import { useIdempotencyKey } from "../write/idempotency";

export interface TopicFilter {
  category?: string;
  /** `deposit:mount-weld` or `actor:kachin-independence-army` */
  subject?: string;
}

export function useCategories() {
  return useQuery({
    queryKey: ["forum", "categories"],
    queryFn: () => dataOf(api.GET("/api/v1/forum/categories")),
    staleTime: 300_000,
  });
}

export function useTopics(filter: TopicFilter) {
  return useInfiniteQuery({
    queryKey: ["forum", "topics", filter],
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET("/api/v1/forum/topics", {
          params: { query: { ...filter, limit: 30, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: cursorOf,
  });
}

export function useTopic(id: string) {
  return useQuery({
    queryKey: ["forum", "topic", id],
    queryFn: () => dataOf(api.GET("/api/v1/forum/topics/{id}", { params: { path: { id } } })),
  });
}

export function usePosts(topic: string) {
  return useInfiniteQuery({
    queryKey: ["forum", "posts", topic],
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET("/api/v1/forum/topics/{id}/posts", {
          params: { path: { id: topic }, query: { limit: 100, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: cursorOf,
  });
}

export interface NewTopic {
  category: string;
  title: string;
  markdown: string;
  subject?: string;
}

export function useCreateTopic() {
  const queries = useQueryClient();
  const { keyFor, forget } = useIdempotencyKey();
  return useMutation({
    mutationFn: (body: NewTopic) =>
      dataOf(
        api.POST("/api/v1/forum/topics", {
          body: { ...body, tags: [] },
          headers: { "Idempotency-Key": keyFor(body) },
        }),
      ),
    onSuccess: () => {
      forget();
      return queries.invalidateQueries({ queryKey: ["forum"] });
    },
  });
}

export function useReply(topic: string) {
  const queries = useQueryClient();
  const { keyFor, forget } = useIdempotencyKey();
  return useMutation({
    mutationFn: (body: { markdown: string }) =>
      dataOf(
        api.POST("/api/v1/forum/topics/{id}/posts", {
          params: { path: { id: topic } },
          body,
          headers: { "Idempotency-Key": keyFor({ topic, ...body }) },
        }),
      ),
    onSuccess: () => {
      forget();
      return queries.invalidateQueries({ queryKey: ["forum"] });
    },
  });
}

export function usePreview() {
  return useMutation({
    mutationFn: (markdown: string) => dataOf(api.POST("/api/v1/forum/preview", { body: { markdown } })),
  });
}
